-- driftless:generated

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE text,
  ALTER COLUMN "is_on" SET DEFAULT 'no'::text;
