-- driftless:generated

-- Rename constraint "codes_k1"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k1" TO "codes_k1__aside";
-- Rename constraint "codes_k2"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k2" TO "codes_k1";
-- Rename constraint "codes_k1__aside"
ALTER TABLE "codes" RENAME CONSTRAINT "codes_k1__aside" TO "codes_k2";
