-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ALTER COLUMN "amount" DROP DEFAULT,
  ALTER COLUMN "amount" TYPE integer USING "amount"::integer,
  ALTER COLUMN "amount" SET DEFAULT 7;
