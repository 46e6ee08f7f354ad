-- driftless:generated

-- Rename constraint "users_key"
ALTER TABLE "users" RENAME CONSTRAINT "users_key" TO "users_part_key";
-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "logs_part_key" UNIQUE (part);
-- Modify "quota" table
ALTER TABLE "quota" ADD CONSTRAINT "quota_key" UNIQUE (part);
-- Modify the index of constraint "users_part_key"
ALTER INDEX "users_part_key" RESET (fillfactor);
-- Set comment of constraint "users_part_key"
COMMENT ON CONSTRAINT "users_part_key" ON "users" IS NULL;
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_key" UNIQUE (part);
-- Modify the index of constraint "users_key"
ALTER INDEX "users_key" SET (fillfactor = 70);
-- Set comment of constraint "users_key"
COMMENT ON CONSTRAINT "users_key" ON "users" IS 'of its own';
