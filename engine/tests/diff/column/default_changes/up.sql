-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "a" SET DEFAULT 2,
  ALTER COLUMN "b" SET DEFAULT statement_timestamp();
