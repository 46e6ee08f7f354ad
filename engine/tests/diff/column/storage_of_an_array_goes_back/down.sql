-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices"
  ALTER COLUMN "paid" SET STORAGE EXTERNAL,
  ALTER COLUMN "due" SET STORAGE EXTERNAL;
