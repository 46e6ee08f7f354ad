-- driftless:generated
-- hazard: breaks-application: renames table a.t
-- hazard: breaks-application: renames table b.t
-- hazard: breaks-application: renames table a.t__aside
-- hazard: breaks-application: renames table b.t__aside

-- Rename "t" table
ALTER TABLE "a"."t" RENAME TO "t__aside";
-- Move table "t" to schema "a"
ALTER TABLE "b"."t" SET SCHEMA "a";
-- Move table "t__aside" to schema "b"
ALTER TABLE "a"."t__aside" SET SCHEMA "b";
-- Rename "t__aside" table
ALTER TABLE "b"."t__aside" RENAME TO "t";
