-- driftless:generated

-- Modify "default" table
ALTER TABLE "default" DROP CONSTRAINT "default_check";
-- Modify "posts" table
ALTER TABLE "posts"
  DROP COLUMN "id",
  ADD COLUMN "id" integer GENERATED ALWAYS AS ((xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz % 18)) STORED;
-- Modify "default" table
ALTER TABLE "default" ADD CONSTRAINT "default_check" CHECK ((id IS NOT NULL)) NO INHERIT;
