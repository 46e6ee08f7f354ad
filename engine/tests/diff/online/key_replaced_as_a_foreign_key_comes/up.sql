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
-- Create "guests" table
CREATE TABLE "guests" (
  "room_id" bigint
);
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_key" UNIQUE (id) DEFERRABLE;
-- Modify "guests" table
ALTER TABLE "guests" ADD CONSTRAINT "guests_room_id_fkey" FOREIGN KEY (room_id) REFERENCES rooms(id);
