-- driftless:generated

-- Rename constraint "b"
ALTER TABLE "users" RENAME CONSTRAINT "b" TO "b__aside";
-- Rename constraint "a"
ALTER TABLE "users" RENAME CONSTRAINT "a" TO "b";
-- Rename constraint "b__aside"
ALTER TABLE "users" RENAME CONSTRAINT "b__aside" TO "a";
