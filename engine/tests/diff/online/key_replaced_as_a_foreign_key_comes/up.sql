-- driftless:generated
-- atlas:txmode none

-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "id__not_null" CHECK ("id" IS NOT NULL) NOT VALID;
ALTER TABLE "rooms" VALIDATE CONSTRAINT "id__not_null";
ALTER TABLE "rooms" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "rooms" DROP CONSTRAINT "id__not_null";
-- Create index "by_name" on table "rooms"
CREATE UNIQUE INDEX CONCURRENTLY "by_name" ON "rooms" USING btree (id);
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "by_name" PRIMARY KEY USING INDEX "by_name";

-- next file

-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP CONSTRAINT "rooms_key";
-- Create "UPPER" table
CREATE UNLOGGED TABLE "UPPER" (
  "flags" bigint
);
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_key" UNIQUE (id) DEFERRABLE;
-- Modify "UPPER" table
ALTER TABLE "UPPER" ADD CONSTRAINT "only_once" FOREIGN KEY (flags) REFERENCES rooms(id) ON DELETE SET NULL NOT VALID;
-- Modify "rooms" table
ALTER TABLE "rooms"
  SET (autovacuum_enabled = false),
  FORCE ROW LEVEL SECURITY;
