-- driftless:generated

-- Create "users" table
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "name" text,
  CONSTRAINT "users_pkey" PRIMARY KEY (id)
);
-- Create routine public.find_user(bigint)
CREATE FUNCTION public.find_user(wanted bigint)
 RETURNS SETOF users
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM users WHERE id = wanted $function$;
