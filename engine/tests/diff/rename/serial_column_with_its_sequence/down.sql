-- driftless:generated

-- Rename sequence "invoices_serial_number_seq"
ALTER SEQUENCE "invoices_serial_number_seq" RENAME TO "invoices_number_seq";
-- Modify "invoices" table
ALTER TABLE "invoices" ALTER COLUMN "serial_number" SET DEFAULT nextval('invoices_number_seq'::regclass);
-- Rename a column of "invoices" table
ALTER TABLE "invoices" RENAME COLUMN "serial_number" TO "number";
