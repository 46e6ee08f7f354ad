-- driftless:generated

-- Rename a column of "invoices" table
ALTER TABLE "invoices" RENAME COLUMN "id" TO "invoice_id";
-- Rename sequence "invoices_id_seq"
ALTER SEQUENCE "invoices_id_seq" RENAME TO "invoices_invoice_id_seq";
