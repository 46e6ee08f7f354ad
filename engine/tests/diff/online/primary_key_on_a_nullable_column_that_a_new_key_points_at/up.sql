-- driftless:generated
-- atlas:txmode none

-- Modify "products" table
ALTER TABLE "products" ADD CONSTRAINT "number__not_null" CHECK ("number" IS NOT NULL) NOT VALID;
ALTER TABLE "products" VALIDATE CONSTRAINT "number__not_null";
ALTER TABLE "products" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "products" DROP CONSTRAINT "number__not_null";
-- Create index "products_pkey" on table "products"
CREATE UNIQUE INDEX CONCURRENTLY "products_pkey" ON "products" USING btree (number);
-- Modify "products" table
ALTER TABLE "products" ADD CONSTRAINT "products_pkey" PRIMARY KEY USING INDEX "products_pkey";

-- next file

-- driftless:generated

-- Create "items" table
CREATE TABLE "items" (
  "product_number" integer,
  CONSTRAINT "items_product_number_fkey" FOREIGN KEY (product_number) REFERENCES products(number)
);
