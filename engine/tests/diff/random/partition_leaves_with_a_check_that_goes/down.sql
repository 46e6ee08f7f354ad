-- driftless:generated

-- Create "posts" table
CREATE TABLE "posts" (
  "created_at" bigint,
  "owner_id" integer,
  "ref" integer,
  CONSTRAINT "posts_fkey2" FOREIGN KEY (owner_id, created_at, ref) REFERENCES items(part, note, part2)
);
-- Modify "rooms" table
ALTER TABLE "rooms"
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  ADD COLUMN "parent_id" numrange,
  ADD COLUMN "note" bigint,
  ADD CONSTRAINT "items_check" CHECK ((parent_id IS NULL)),
  ADD CONSTRAINT "rooms_part_note_part2_key" UNIQUE (part, note, part2);
-- Attach partition "rooms"
ALTER TABLE "items2" ATTACH PARTITION "rooms" FOR VALUES FROM (0) TO (10);
-- Modify "posts" table
ALTER TABLE "posts" FORCE ROW LEVEL SECURITY;
