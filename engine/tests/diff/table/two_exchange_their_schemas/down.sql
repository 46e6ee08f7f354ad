-- driftless:generated

-- Rename "t" table
ALTER TABLE "b"."t" RENAME TO "t__aside";
-- Move table "t__aside" to schema "a"
ALTER TABLE "b"."t__aside" SET SCHEMA "a";
-- Move table "t" to schema "b"
ALTER TABLE "a"."t" SET SCHEMA "b";
-- Rename "t__aside" table
ALTER TABLE "a"."t__aside" RENAME TO "t";
