-- driftless:generated

-- Modify "f" table
ALTER TABLE "f"
  ALTER COLUMN "s" DROP DEFAULT,
  ALTER COLUMN "s" TYPE integer USING "s"::integer,
  ALTER COLUMN "s" SET DEFAULT 1;
-- Modify "f2" table
ALTER TABLE "f2" ALTER COLUMN "s" DROP DEFAULT;
