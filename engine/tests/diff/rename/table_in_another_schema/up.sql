-- driftless:generated

-- Rename "bill" table
ALTER TABLE "billing"."bill" RENAME TO "invoice";
-- Rename constraint "bill_pkey"
ALTER TABLE "billing"."invoice" RENAME CONSTRAINT "bill_pkey" TO "invoice_pkey";
