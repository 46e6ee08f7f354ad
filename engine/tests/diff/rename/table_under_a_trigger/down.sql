-- driftless:generated

-- Rename constraint "pages_pkey"
ALTER TABLE "pages" RENAME CONSTRAINT "pages_pkey" TO "page_pkey";
-- Rename "pages" table
ALTER TABLE "pages" RENAME TO "page";
