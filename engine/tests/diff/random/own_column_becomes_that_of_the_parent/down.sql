-- driftless:generated

-- Modify "events" table
ALTER TABLE ONLY "app"."events" DROP COLUMN "valid";
-- Modify "items" table
ALTER TABLE "public"."items" ALTER COLUMN "valid" TYPE text;
