-- driftless:generated

-- Replace enum type "e"
ALTER TYPE "e" RENAME TO "e__old";
CREATE TYPE "e" AS ENUM ('a', 'b');
ALTER TABLE "f"
  ALTER COLUMN "s" DROP DEFAULT,
  ALTER COLUMN "s" TYPE "e" USING "s"::text::"e",
  ALTER COLUMN "s" SET DEFAULT 'a'::e;
-- Modify "f1" table
ALTER TABLE "f1" ALTER COLUMN "s" SET DEFAULT 'b'::e;
-- Replace enum type "e"
DROP TYPE "e__old";
