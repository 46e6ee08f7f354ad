-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'sad'::mood;

-- next file

-- driftless:generated

-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood",
  ALTER COLUMN "m" SET DEFAULT 'sad'::mood;
DROP TYPE "mood__old";
