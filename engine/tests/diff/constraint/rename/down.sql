-- driftless:generated

-- Rename constraint "d"
ALTER TABLE "users" RENAME CONSTRAINT "d" TO "c";
-- Rename constraint "people_pk"
ALTER TABLE "users" RENAME CONSTRAINT "people_pk" TO "users_pkey";
