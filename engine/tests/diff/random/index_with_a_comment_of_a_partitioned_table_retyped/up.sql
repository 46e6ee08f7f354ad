-- driftless:generated

-- Drop index "a;b_idx" of table "a;b"
DROP INDEX "a;b_idx";
-- Modify "a;b" table
ALTER TABLE "a;b" ALTER COLUMN "code" TYPE level USING "code"::text::level;
-- Create index "rooms_expr_expr1_part2_idx" on table "rooms"
CREATE INDEX "rooms_expr_expr1_part2_idx" ON "rooms" USING btree (((part + part2)), ((part % 22)), part2) WHERE (num_nonnulls(code, part2) = 1);
-- Create index "a;b_idx" on table "a;b"
CREATE INDEX "a;b_idx" ON "a;b" USING btree (((part + part2)), ((part % 22)), part2) WHERE (num_nonnulls(code, part2) = 1);
-- Set comment of index "rooms_expr_expr1_part2_idx"
COMMENT ON INDEX "rooms_expr_expr1_part2_idx" IS NULL;
-- Set comment of index "a;b_idx"
COMMENT ON INDEX "a;b_idx" IS 'two
lines';
