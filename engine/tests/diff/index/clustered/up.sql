-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" CLUSTER ON "users_name_idx";
