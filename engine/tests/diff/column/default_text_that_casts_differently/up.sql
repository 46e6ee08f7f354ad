-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" SET DEFAULT CURRENT_TIMESTAMP,
  ALTER COLUMN "name" SET DEFAULT 'x'::text,
  ALTER COLUMN "s" SET DEFAULT 'a'::text;
