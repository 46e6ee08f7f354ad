-- driftless:generated

-- Modify "tags" table
ALTER TABLE ONLY "public"."tags" DROP COLUMN "active";
