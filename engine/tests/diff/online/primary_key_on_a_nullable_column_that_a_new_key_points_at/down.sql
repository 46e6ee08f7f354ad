-- driftless:generated

-- Drop "items" table
DROP TABLE "items";

-- next file

-- driftless:generated

-- Modify "products" table
ALTER TABLE "products" DROP CONSTRAINT "products_pkey";
ALTER TABLE "products" ALTER COLUMN "number" DROP NOT NULL;
