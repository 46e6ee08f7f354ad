-- driftless:generated

-- Create "billing" schema
CREATE SCHEMA "billing";
-- Create "invoices" table
CREATE TABLE "billing"."invoices" (
  "id" bigint NOT NULL,
  CONSTRAINT "invoices_pkey" PRIMARY KEY (id)
);
-- Set comment of "billing" schema
COMMENT ON SCHEMA "billing" IS 'money only';
