-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (text to character varying(80))

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(80);

-- next file

-- driftless:generated
-- atlas:txmode none
-- hazard: can-fail: fails when public.users.name holds NULL

-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "name__not_null" CHECK ("name" IS NOT NULL) NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "name__not_null";
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "users" DROP CONSTRAINT "name__not_null";
