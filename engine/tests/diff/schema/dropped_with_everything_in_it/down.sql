-- driftless:generated

-- Create "billing" schema
CREATE SCHEMA "billing";
-- Create enum type "state"
CREATE TYPE "billing"."state" AS ENUM ('open', 'paid');
-- Create sequence "lines_id_seq"
CREATE SEQUENCE "billing"."lines_id_seq";
-- Create sequence "numbers"
CREATE SEQUENCE "billing"."numbers";
-- Create "invoices" table
CREATE TABLE "billing"."invoices" (
  "id" bigint NOT NULL DEFAULT nextval('billing.numbers'::regclass),
  "state" billing.state,
  CONSTRAINT "invoices_pkey" PRIMARY KEY (id)
);
-- Create "lines" table
CREATE TABLE "billing"."lines" (
  "id" bigint NOT NULL DEFAULT nextval('billing.lines_id_seq'::regclass),
  "invoice_id" bigint,
  CONSTRAINT "lines_invoice_id_fkey" FOREIGN KEY (invoice_id) REFERENCES billing.invoices(id),
  CONSTRAINT "lines_pkey" PRIMARY KEY (id)
);
-- Modify sequence "lines_id_seq"
ALTER SEQUENCE "billing"."lines_id_seq" OWNED BY "billing"."lines"."id";
