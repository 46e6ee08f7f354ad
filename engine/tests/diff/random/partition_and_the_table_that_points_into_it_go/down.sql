-- driftless:generated

-- Create "files" table
CREATE TABLE "files" (
  "part" integer,
  "part2" integer,
  "two words" int4range,
  CONSTRAINT "files_part2_two words_part_key" UNIQUE (part2, "two words", part)
);
-- Create "posts" table
CREATE TABLE "posts" (
  "price" integer,
  "group" int4range,
  "email" integer,
  CONSTRAINT "posts_fkey" FOREIGN KEY (price, "group", email) REFERENCES accounts(part2, "two words", part)
);
-- Attach partition "files"
ALTER TABLE "accounts" ATTACH PARTITION "files" FOR VALUES FROM (0) TO (10);
-- Modify "posts" table
ALTER TABLE "posts" REPLICA IDENTITY NOTHING;
