-- driftless:generated

-- Rename "category" table
ALTER TABLE "category" RENAME TO "categories";
-- Rename constraint "category_parent_id_fkey"
ALTER TABLE "categories" RENAME CONSTRAINT "category_parent_id_fkey" TO "categories_parent_id_fkey";
-- Rename constraint "category_pkey"
ALTER TABLE "categories" RENAME CONSTRAINT "category_pkey" TO "categories_pkey";
