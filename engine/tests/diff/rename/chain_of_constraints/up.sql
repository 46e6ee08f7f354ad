-- driftless:generated

-- Rename constraint "c2"
ALTER TABLE "stock" RENAME CONSTRAINT "c2" TO "c3";
-- Rename constraint "c1"
ALTER TABLE "stock" RENAME CONSTRAINT "c1" TO "c2";
