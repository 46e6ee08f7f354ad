-- driftless:generated
-- atlas:txmode none

-- Create index "users_email_key" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_email_key" ON "users" USING btree (email) INCLUDE (name);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_email_key" UNIQUE USING INDEX "users_email_key" DEFERRABLE INITIALLY DEFERRED;
-- Set comment of constraint "users_email_key"
COMMENT ON CONSTRAINT "users_email_key" ON "users" IS 'one account an address';
