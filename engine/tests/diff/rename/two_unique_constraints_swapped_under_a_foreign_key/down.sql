-- driftless:generated

-- Rename constraint "codes_k2"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k2" TO "codes_k2__aside";
-- Rename constraint "codes_k1"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k1" TO "codes_k2";
-- Rename constraint "codes_k2__aside"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k2__aside" TO "codes_k1";
