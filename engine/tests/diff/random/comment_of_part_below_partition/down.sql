-- driftless:generated

-- Modify "orders" table
ALTER TABLE "%s"."orders" ALTER COLUMN "ref" TYPE public.address2 USING "ref"::public.address2;
-- Set comment of index "logs_ref_idx"
COMMENT ON INDEX "public"."logs_ref_idx" IS NULL;
