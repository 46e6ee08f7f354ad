-- driftless:generated

-- Rename "t" table
ALTER TABLE "a"."t" RENAME TO "t__aside";
-- Move table "t" to schema "a"
ALTER TABLE "b"."t" SET SCHEMA "a";
-- Move table "t__aside" to schema "b"
ALTER TABLE "a"."t__aside" SET SCHEMA "b";
-- Rename "t__aside" table
ALTER TABLE "b"."t__aside" RENAME TO "t";
