-- driftless:generated

-- Rename sequence "invoices_invoice_id_seq"
ALTER SEQUENCE "invoices_invoice_id_seq" RENAME TO "invoices_id_seq";
-- Rename a column of "invoices" table
ALTER TABLE "invoices" RENAME COLUMN "invoice_id" TO "id";
