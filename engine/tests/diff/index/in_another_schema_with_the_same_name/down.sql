-- driftless:generated

-- Drop index "a_n_idx" of table "a"
DROP INDEX "public"."a_n_idx";
-- Create index "a_n_idx" on table "a"
CREATE INDEX "a_n_idx" ON "archive"."a" USING btree (n);
