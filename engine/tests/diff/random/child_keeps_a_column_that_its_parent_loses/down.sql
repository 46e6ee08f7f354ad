-- driftless:generated

-- Modify "tags" table
ALTER TABLE "public"."tags" ADD COLUMN "active" time(3) without time zone;
