-- driftless:generated

-- Rename constraint "k2"
ALTER TABLE "stock" RENAME CONSTRAINT "k2" TO "k2__aside";
-- Rename constraint "k3"
ALTER TABLE "stock" RENAME CONSTRAINT "k3" TO "k2";
-- Rename index "k1"
ALTER INDEX "k1" RENAME TO "k3";
-- Rename constraint "k2__aside"
ALTER TABLE "stock" RENAME CONSTRAINT "k2__aside" TO "k1";
