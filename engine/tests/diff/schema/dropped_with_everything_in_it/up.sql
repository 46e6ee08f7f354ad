-- driftless:generated

-- Drop "lines" table
DROP TABLE "billing"."lines";
-- Drop "invoices" table
DROP TABLE "billing"."invoices";
-- Drop sequence "numbers"
DROP SEQUENCE "billing"."numbers";
-- Drop enum type "state"
DROP TYPE "billing"."state";
-- Drop "billing" schema
DROP SCHEMA "billing";
