-- driftless:generated

-- Rename constraint "key_two"
ALTER TABLE "a" RENAME CONSTRAINT "key_two" TO "key_two__aside";
-- Rename constraint "key_one"
ALTER TABLE "b" RENAME CONSTRAINT "key_one" TO "key_two";
-- Rename constraint "key_two__aside"
ALTER TABLE "a" RENAME CONSTRAINT "key_two__aside" TO "key_one";
