-- driftless:generated

-- Create "u" table
CREATE TABLE "u" (
  "a" integer NOT NULL,
  CONSTRAINT "u_pkey" PRIMARY KEY (a)
);
-- Set comment of index "u_pkey"
COMMENT ON INDEX "u_pkey" IS 'other key';
-- Set comment of index "b_key"
COMMENT ON INDEX "b_key" IS NULL;
-- Set comment of constraint "t_pkey"
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS 'constraint';
-- Set comment of index "t_pkey"
COMMENT ON INDEX "t_pkey" IS 'key';
