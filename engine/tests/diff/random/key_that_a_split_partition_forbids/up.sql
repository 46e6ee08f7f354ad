-- driftless:generated

-- Drop "events" table
DROP TABLE "events";
-- Modify "accounts" table
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_key" UNIQUE (amount, email, part);
