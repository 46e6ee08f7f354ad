-- driftless:generated
-- atlas:txmode none

-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "a__not_null" CHECK ("a" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "a__not_null";
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "a__not_null";
-- Create index "t_pkey" on table "t"
CREATE UNIQUE INDEX CONCURRENTLY "t_pkey" ON "t" USING btree (a);
-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "t_pkey";
