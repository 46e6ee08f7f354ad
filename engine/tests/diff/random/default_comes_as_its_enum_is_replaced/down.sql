-- driftless:generated

-- Replace enum type "slug"
ALTER TYPE "slug" RENAME TO "slug__old";
CREATE TYPE "slug" AS ENUM ('closed');
ALTER TABLE "users"
  ALTER COLUMN "valid" TYPE "slug" USING "valid"::text::"slug",
  ALTER COLUMN "valid" SET DEFAULT 'closed'::slug;
DROP TYPE "slug__old";
