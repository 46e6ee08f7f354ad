-- driftless:generated
-- hazard: data-loss: drops table billing.invoices

-- Drop "invoices" table
DROP TABLE "billing"."invoices";
-- Drop "billing" schema
DROP SCHEMA "billing";
