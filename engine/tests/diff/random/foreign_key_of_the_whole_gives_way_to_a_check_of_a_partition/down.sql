-- driftless:generated

-- Modify "logs" table
ALTER TABLE "public"."logs" DROP CONSTRAINT "must_hold";
-- Modify "accounts2" table
ALTER TABLE "app"."accounts2" ADD CONSTRAINT "must_hold" CHECK (((status IS NULL) = (part IS NULL)));
-- Modify "logs" table
ALTER TABLE "public"."logs" DROP COLUMN "title";
