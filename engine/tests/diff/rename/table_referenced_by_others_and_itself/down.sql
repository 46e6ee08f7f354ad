-- driftless:generated

-- Rename constraint "categories_parent_id_fkey"
ALTER TABLE "categories" RENAME CONSTRAINT "categories_parent_id_fkey" TO "category_parent_id_fkey";
-- Rename constraint "categories_pkey"
ALTER TABLE "categories" RENAME CONSTRAINT "categories_pkey" TO "category_pkey";
-- Rename "categories" table
ALTER TABLE "categories" RENAME TO "category";
