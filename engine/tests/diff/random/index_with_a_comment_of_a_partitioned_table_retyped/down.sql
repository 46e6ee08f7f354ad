-- driftless:generated

-- Modify "a;b" table
ALTER TABLE "a;b" ALTER COLUMN "code" TYPE slug USING "code"::text::slug;
-- Set comment of index "rooms_expr_expr1_part2_idx"
COMMENT ON INDEX "rooms_expr_expr1_part2_idx" IS NULL;
