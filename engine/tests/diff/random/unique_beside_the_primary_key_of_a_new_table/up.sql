-- driftless:generated

-- Create "events" table
CREATE TABLE "events" (
  "created_at" numeric NOT NULL,
  CONSTRAINT "events_pkey" PRIMARY KEY (created_at)
);
-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "events_key" UNIQUE (created_at);
-- Set comment of constraint "events_key"
COMMENT ON CONSTRAINT "events_key" ON "events" IS 'kept for the foreign keys of others';
