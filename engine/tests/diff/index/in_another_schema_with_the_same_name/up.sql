-- driftless:generated

-- Drop index "a_n_idx" of table "a"
DROP INDEX "archive"."a_n_idx";
-- Create index "a_n_idx" on table "a"
CREATE INDEX "a_n_idx" ON "public"."a" USING btree (n);
