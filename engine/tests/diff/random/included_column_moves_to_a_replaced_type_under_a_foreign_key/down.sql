-- driftless:generated

-- Modify "users2" table
ALTER TABLE "users2" DROP CONSTRAINT "by_name";
-- Modify "files" table
ALTER TABLE "files" DROP COLUMN "total";
-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('null', 'low', 'new', 'open', 'a b');
ALTER TABLE "files" ALTER COLUMN "amount" TYPE "mood" USING "amount"::text::"mood";
-- Replace composite type "mood2"
ALTER TYPE "mood2" RENAME TO "mood2__old";
CREATE TYPE "mood2" AS (
  "updated_at" mood
);
ALTER TABLE "posts" ALTER COLUMN "name" TYPE "mood2" USING "name"::text::"mood2";
-- Modify "files" table
ALTER TABLE "files" ADD COLUMN "total" integer GENERATED ALWAYS AS (
CASE
    WHEN (amount = 'open'::mood) THEN 19
    ELSE 0
END) STORED;
-- Modify "users2" table
ALTER TABLE "users2" ADD CONSTRAINT "by_name" FOREIGN KEY (parent_id) REFERENCES posts2("1st");
-- Replace composite type "mood2"
DROP TYPE "mood2__old";
-- Replace enum type "mood"
DROP TYPE "mood__old";
