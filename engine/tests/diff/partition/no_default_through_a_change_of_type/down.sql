-- driftless:generated

-- Modify "f" table
ALTER TABLE "f"
  ALTER COLUMN "s" DROP DEFAULT,
  ALTER COLUMN "s" TYPE text,
  ALTER COLUMN "s" SET DEFAULT '1'::text;
-- Modify "f2" table
ALTER TABLE "f2" ALTER COLUMN "s" DROP DEFAULT;
