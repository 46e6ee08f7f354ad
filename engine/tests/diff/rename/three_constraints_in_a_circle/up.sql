-- driftless:generated

-- Rename constraint "k1"
ALTER TABLE "stock" RENAME CONSTRAINT "k1" TO "k1__aside";
-- Rename index "k3"
ALTER INDEX "k3" RENAME TO "k1";
-- Rename constraint "k2"
ALTER TABLE "stock" RENAME CONSTRAINT "k2" TO "k3";
-- Rename constraint "k1__aside"
ALTER TABLE "stock" RENAME CONSTRAINT "k1__aside" TO "k2";
