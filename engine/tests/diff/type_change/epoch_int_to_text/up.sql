-- driftless:generated

-- Modify "points" table
ALTER TABLE "points"
  ALTER COLUMN "x" DROP DEFAULT,
  ALTER COLUMN "x" TYPE text,
  ALTER COLUMN "x" SET DEFAULT 'five'::text;
