-- driftless:generated
-- hazard: rewrite: rewrites table public.people
-- hazard: can-fail: fails when a row of public.mood holds 'two lines'

-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('sad');
ALTER TABLE "people" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
DROP TYPE "mood__old";
