-- driftless:generated

-- Replace enum type "tag"
ALTER TYPE "tag" RENAME TO "tag__old";
CREATE TYPE "tag" AS ENUM ('a', 'c');
ALTER TABLE "posts"
  ALTER COLUMN "tags" DROP DEFAULT,
  ALTER COLUMN "tags" TYPE "tag"[] USING "tags"::text[]::"tag"[],
  ALTER COLUMN "tags" SET DEFAULT '{a}'::tag[];
DROP TYPE "tag__old";
