-- driftless:generated

-- Rename "customers" table
ALTER TABLE "customers" RENAME TO "clients";
-- Rename constraint "customers_pkey"
ALTER TABLE "clients" RENAME CONSTRAINT "customers_pkey" TO "clients_pkey";
-- Create "customers" table
CREATE TABLE "customers" (
  "id" uuid NOT NULL,
  "shop" text NOT NULL,
  CONSTRAINT "customers_pkey" PRIMARY KEY (id)
);
