-- driftless:generated

-- Rename constraint "articles_pkey"
ALTER TABLE "articles" RENAME CONSTRAINT "articles_pkey" TO "articles_pkey__aside";
-- Rename constraint "drafts_pkey"
ALTER TABLE "drafts" RENAME CONSTRAINT "drafts_pkey" TO "articles_pkey";
-- Rename constraint "articles_pkey__aside"
ALTER TABLE "articles" RENAME CONSTRAINT "articles_pkey__aside" TO "drafts_pkey";
-- Rename "drafts" table
ALTER TABLE "drafts" RENAME TO "articles__aside";
-- Rename "articles" table
ALTER TABLE "articles" RENAME TO "drafts";
-- Rename "articles__aside" table
ALTER TABLE "articles__aside" RENAME TO "articles";
