-- driftless:generated

-- Rename a column of "invoices" table
ALTER TABLE "invoices" RENAME COLUMN "number" TO "serial_number";
-- Rename sequence "invoices_number_seq"
ALTER SEQUENCE "invoices_number_seq" RENAME TO "invoices_serial_number_seq";
-- Modify "invoices" table
ALTER TABLE "invoices" ALTER COLUMN "serial_number" SET DEFAULT nextval('invoices_serial_number_seq'::regclass);
