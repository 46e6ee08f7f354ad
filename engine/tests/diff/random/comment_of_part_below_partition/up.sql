-- driftless:generated

-- Modify "orders" table
ALTER TABLE "%s"."orders" ALTER COLUMN "ref" TYPE time(3) without time zone USING "ref"::time(3) without time zone;
-- Set comment of index "logs_ref_idx"
COMMENT ON INDEX "public"."logs_ref_idx" IS NULL;
