-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices"
  ALTER COLUMN "paid" SET STORAGE EXTENDED,
  ALTER COLUMN "due" SET STORAGE MAIN;
