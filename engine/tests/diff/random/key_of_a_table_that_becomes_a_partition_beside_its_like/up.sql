-- driftless:generated

-- Rename constraint "users_key"
ALTER TABLE "users" RENAME CONSTRAINT "users_key" TO "users_part_key";
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_key" UNIQUE (part);
-- Attach partition "users"
ALTER TABLE "quota" ATTACH PARTITION "users" FOR VALUES FROM (10) TO (20);
