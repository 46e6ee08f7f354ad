-- driftless:generated

-- Rename "articles" table
ALTER TABLE "articles" RENAME TO "articles__aside";
-- Rename "drafts" table
ALTER TABLE "drafts" RENAME TO "articles";
-- Rename "articles__aside" table
ALTER TABLE "articles__aside" RENAME TO "drafts";
-- Rename constraint "drafts_pkey"
ALTER TABLE "articles" RENAME CONSTRAINT "drafts_pkey" TO "drafts_pkey__aside";
-- Rename constraint "articles_pkey"
ALTER TABLE "drafts" RENAME CONSTRAINT "articles_pkey" TO "drafts_pkey";
-- Rename constraint "drafts_pkey__aside"
ALTER TABLE "articles" RENAME CONSTRAINT "drafts_pkey__aside" TO "articles_pkey";
