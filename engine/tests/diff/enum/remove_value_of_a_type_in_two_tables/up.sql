-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "job_log" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ALTER COLUMN "state" SET DEFAULT 'new'::state,
  ALTER COLUMN "former" TYPE "state" USING "former"::text::"state";
DROP TYPE "state__old";
