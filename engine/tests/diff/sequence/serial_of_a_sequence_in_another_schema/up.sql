-- driftless:generated

-- Create sequence "a_numbers"
CREATE SEQUENCE "counters"."a_numbers";
-- Modify "a" table
ALTER TABLE "public"."a" ALTER COLUMN "id" SET DEFAULT nextval('counters.a_numbers'::regclass);
