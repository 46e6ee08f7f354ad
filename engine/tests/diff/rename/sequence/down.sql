-- driftless:generated

-- Rename sequence "invoice_numbers"
ALTER SEQUENCE "invoice_numbers" RENAME TO "numbers";
