-- driftless:generated

-- Drop "invoices" table
DROP TABLE "billing"."invoices";
-- Drop "billing" schema
DROP SCHEMA "billing";
