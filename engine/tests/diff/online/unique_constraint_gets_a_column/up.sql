-- driftless:generated
-- atlas:txmode none

-- Create index "users_key" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_key__new" ON "users" USING btree (email, team_id) WITH (fillfactor='70');
-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_key",
  ADD CONSTRAINT "users_key" UNIQUE USING INDEX "users_key__new";
