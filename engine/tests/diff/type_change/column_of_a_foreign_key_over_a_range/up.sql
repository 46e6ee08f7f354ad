-- driftless:generated

-- Modify "visits" table
ALTER TABLE "visits" DROP CONSTRAINT "visits_room_id_days_fkey";
-- Modify "stays" table
ALTER TABLE "stays" DROP CONSTRAINT "stays_room_id_period_fkey";
-- Modify "rooms" table
ALTER TABLE "rooms" ALTER COLUMN "id" TYPE bigint;
-- Modify "stays" table
ALTER TABLE "stays" ALTER COLUMN "room_id" TYPE bigint;
-- Modify "visits" table
ALTER TABLE "visits"
  ALTER COLUMN "room_id" TYPE bigint,
  ADD CONSTRAINT "visits_room_id_days_fkey" FOREIGN KEY (room_id, days) REFERENCES rooms(id, days);
-- Modify "stays" table
ALTER TABLE "stays" ADD CONSTRAINT "stays_room_id_period_fkey" FOREIGN KEY (room_id, period) REFERENCES rooms(id, period);
