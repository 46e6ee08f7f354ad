-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices"
  ALTER COLUMN "price" DROP DEFAULT,
  ALTER COLUMN "price" TYPE numeric(8,2),
  ALTER COLUMN "price" SET DEFAULT 0;
