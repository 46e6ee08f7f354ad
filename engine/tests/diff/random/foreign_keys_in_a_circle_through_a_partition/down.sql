-- driftless:generated

-- Create "two words" table
CREATE TABLE "app"."two words" (
  "part" integer,
  "created_at" bytea,
  "$1" bit(8),
  CONSTRAINT "two words_key2" UNIQUE (created_at, part)
);
-- Create "名前" table
CREATE TABLE "app"."名前" (
  "id" bit(8) NOT NULL,
  "updated_at" bytea,
  "position" integer,
  CONSTRAINT "名前_fkey" FOREIGN KEY (updated_at, "position") REFERENCES app."two words"(created_at, part),
  CONSTRAINT "名前_pkey" PRIMARY KEY (id)
) WITH (fillfactor = 70);
-- Attach partition "two words"
ALTER TABLE "public"."items" ATTACH PARTITION "app"."two words" FOR VALUES IN (1, 101);
-- Modify "items" table
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey" FOREIGN KEY ("$1") REFERENCES app."名前"(id);
-- Modify "名前" table
ALTER TABLE "app"."名前" REPLICA IDENTITY FULL;
