-- driftless:generated

-- Create sequence "users_number_seq"
CREATE SEQUENCE "users_number_seq" AS integer;
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "number" integer NOT NULL DEFAULT nextval('users_number_seq'::regclass);
-- Modify sequence "users_number_seq"
ALTER SEQUENCE "users_number_seq" OWNED BY "users"."number";
