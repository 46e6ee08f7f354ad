-- driftless:generated

-- Rename constraint "key_one"
ALTER TABLE "a" RENAME CONSTRAINT "key_one" TO "key_one__aside";
-- Rename constraint "key_two"
ALTER TABLE "b" RENAME CONSTRAINT "key_two" TO "key_one";
-- Rename constraint "key_one__aside"
ALTER TABLE "a" RENAME CONSTRAINT "key_one__aside" TO "key_two";
