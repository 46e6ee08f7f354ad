-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "amount" TYPE integer USING "amount"::integer;
