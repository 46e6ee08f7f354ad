-- driftless:generated

-- Rename "page" table
ALTER TABLE "page" RENAME TO "pages";
-- Rename constraint "page_pkey"
ALTER TABLE "pages" RENAME CONSTRAINT "page_pkey" TO "pages_pkey";
