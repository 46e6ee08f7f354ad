-- driftless:generated
-- atlas:txmode none

-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "b__not_null1" CHECK ("b" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "b__not_null1";
ALTER TABLE "t" ALTER COLUMN "b" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "b__not_null1";
