-- driftless:generated

-- Rename sequence "numbers"
ALTER SEQUENCE "numbers" RENAME TO "invoice_numbers";
