-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "audit"."rooms"
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  ADD COLUMN "data2" double precision,
  ADD CONSTRAINT "rooms_part2_part_key" UNIQUE (part2, part);
-- Attach partition "rooms"
ALTER TABLE "audit"."logs" ATTACH PARTITION "audit"."rooms" FOR VALUES IN (1, 101);
-- Modify "events" table
ALTER TABLE "public"."events" ADD CONSTRAINT "events_fkey" FOREIGN KEY (parent_id, email) REFERENCES audit.logs(part2, part);
