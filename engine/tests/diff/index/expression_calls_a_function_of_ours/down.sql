-- driftless:generated

-- Drop index "users_plain_idx" of table "users"
DROP INDEX "public"."users_plain_idx";
