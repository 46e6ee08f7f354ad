-- driftless:generated

-- Drop index "users_doc_idx" of table "users"
DROP INDEX "users_doc_idx";
-- Drop index "users_name_idx" of table "users"
DROP INDEX "users_name_idx";
-- Create index "users_doc_idx" on table "users"
CREATE INDEX "users_doc_idx" ON "users" USING btree (((doc ->> 'b'::text)));
-- Create index "users_name_idx" on table "users"
CREATE INDEX "users_name_idx" ON "users" USING btree (upper(name), length(name));
