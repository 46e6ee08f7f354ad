-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(80);

-- next file

-- driftless:generated
-- atlas:txmode none

-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "name__not_null" CHECK ("name" IS NOT NULL) NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "name__not_null";
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "users" DROP CONSTRAINT "name__not_null";
