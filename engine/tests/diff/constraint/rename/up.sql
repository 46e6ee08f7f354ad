-- driftless:generated

-- Rename constraint "c"
ALTER TABLE "users" RENAME CONSTRAINT "c" TO "d";
-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "people_pk";
