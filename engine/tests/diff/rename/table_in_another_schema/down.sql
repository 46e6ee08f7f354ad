-- driftless:generated

-- Rename constraint "invoice_pkey"
ALTER TABLE "billing"."invoice" RENAME CONSTRAINT "invoice_pkey" TO "bill_pkey";
-- Rename "invoice" table
ALTER TABLE "billing"."invoice" RENAME TO "bill";
