-- driftless:generated

-- Drop "customers" table
DROP TABLE "customers";
-- Rename constraint "clients_pkey"
ALTER TABLE "clients" RENAME CONSTRAINT "clients_pkey" TO "customers_pkey";
-- Rename "clients" table
ALTER TABLE "clients" RENAME TO "customers";
