-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('a', 'c');
ALTER TYPE state OWNER TO pg_write_all_data;
REVOKE ALL ON TYPE state FROM PUBLIC;
GRANT USAGE ON TYPE state TO pg_monitor;
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Set comment of enum type "state"
COMMENT ON TYPE "state" IS 'of a job';
-- Replace enum type "state"
DROP TYPE "state__old";
