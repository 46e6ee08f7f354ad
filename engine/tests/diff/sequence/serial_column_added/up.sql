-- driftless:generated

-- Create sequence "users_n_seq"
CREATE SEQUENCE "users_n_seq" AS integer;
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "n" integer NOT NULL DEFAULT nextval('users_n_seq'::regclass);
-- Modify sequence "users_n_seq"
ALTER SEQUENCE "users_n_seq" OWNED BY "users"."n";
