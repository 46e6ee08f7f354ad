-- driftless:generated

-- Rename constraint "c2"
ALTER TABLE "stock" RENAME CONSTRAINT "c2" TO "c1";
-- Rename constraint "c3"
ALTER TABLE "stock" RENAME CONSTRAINT "c3" TO "c2";
