-- driftless:generated

-- Create "cache" table
CREATE UNLOGGED TABLE "cache" (
  "key" text NOT NULL,
  "value" text,
  CONSTRAINT "cache_pkey" PRIMARY KEY (key)
);
