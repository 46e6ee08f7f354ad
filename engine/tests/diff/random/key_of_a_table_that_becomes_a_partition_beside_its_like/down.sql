-- driftless:generated

-- Detach partition "users"
ALTER TABLE "quota" DETACH PARTITION "users";
-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_part_key";
