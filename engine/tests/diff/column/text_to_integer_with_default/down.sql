-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" DROP DEFAULT,
  ALTER COLUMN "n" TYPE text,
  ALTER COLUMN "n" SET DEFAULT '7'::text;
