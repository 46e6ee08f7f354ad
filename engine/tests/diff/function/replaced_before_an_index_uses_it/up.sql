-- driftless:generated

-- Replace routine public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT (a * 2);
END;
-- Create "t" table
CREATE TABLE "t" (
  "a" integer
);
-- Create index "i" on table "t"
CREATE INDEX "i" ON "t" USING btree (f(a));
