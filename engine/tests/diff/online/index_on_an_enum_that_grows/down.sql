-- driftless:generated
-- atlas:txmode none

-- Drop index "t_happy" of table "t"
DROP INDEX CONCURRENTLY "t_happy";

-- next file

-- driftless:generated

-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('sad', 'ok');
ALTER TABLE "t" ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
DROP TYPE "mood__old";
