-- driftless:generated

-- Create "back\slash" table
CREATE TABLE "back\slash" (
  "id" integer,
  "id2" interval(3)
) INHERITS ("items") WITH (fillfactor = 70);
-- Modify "tags" table
ALTER TABLE "tags"
  ADD COLUMN "part" integer,
  ADD COLUMN "position" interval(3),
  ADD CONSTRAINT "tags_position_part_key" UNIQUE ("position", part);
-- Attach partition "tags"
ALTER TABLE "accounts" ATTACH PARTITION "tags" FOR VALUES WITH (modulus 4, remainder 3);
-- Modify "back\slash" table
ALTER TABLE "back\slash" ADD CONSTRAINT "back\slash_fkey" FOREIGN KEY (id2, id) REFERENCES accounts("position", part) NOT VALID;
