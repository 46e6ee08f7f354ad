-- driftless:generated

-- Modify "GOODS_1" table
ALTER TABLE "GOODS_1" DROP CONSTRAINT "goods_1_fk";
-- Modify "goods" table
ALTER TABLE "goods" DROP CONSTRAINT "goods_fk";
-- Drop "offers_1" table
DROP TABLE "offers_1";
-- Drop "offers" table
DROP TABLE "offers";
-- Drop "GOODS_1" table
DROP TABLE "GOODS_1";
-- Drop "goods_2" table
DROP TABLE "goods_2";
-- Drop "goods" table
DROP TABLE "goods";
