-- driftless:generated

-- Modify "items" table
ALTER TABLE "public"."items" ALTER COLUMN "valid" TYPE numeric(12,4) USING "valid"::numeric(12,4);
-- Modify "events" table
ALTER TABLE "app"."events" ADD COLUMN "valid" numeric(12,4);
