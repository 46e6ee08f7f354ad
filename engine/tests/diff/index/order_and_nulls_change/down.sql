-- driftless:generated

-- Drop index "users_score_idx" of table "users"
DROP INDEX "users_score_idx";
-- Create index "users_score_idx" on table "users"
CREATE INDEX "users_score_idx" ON "users" USING btree (score, name DESC);
