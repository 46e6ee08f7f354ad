-- driftless:generated

-- Replace domain "item"
ALTER DOMAIN "item" RENAME TO "item__old";
CREATE DOMAIN "item" AS integer
  CONSTRAINT "item_check" CHECK ((VALUE < 9));
-- Replace domain "items"
ALTER DOMAIN "items" RENAME TO "items__old";
CREATE DOMAIN "items" AS item[];
ALTER TABLE "boxes" ALTER COLUMN "content" TYPE "items" USING "content"::text::"items";
DROP DOMAIN "items__old";
-- Replace domain "item"
DROP DOMAIN "item__old";
