-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  ALTER COLUMN "at" SET DEFAULT now(),
  ALTER COLUMN "name" SET DEFAULT 'x'::character varying,
  ALTER COLUMN "s" SET DEFAULT 'a'::character varying;
