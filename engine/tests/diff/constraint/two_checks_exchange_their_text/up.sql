-- driftless:generated

-- Rename constraint "a"
ALTER TABLE "users" RENAME CONSTRAINT "a" TO "a__aside";
-- Rename constraint "b"
ALTER TABLE "users" RENAME CONSTRAINT "b" TO "a";
-- Rename constraint "a__aside"
ALTER TABLE "users" RENAME CONSTRAINT "a__aside" TO "b";
