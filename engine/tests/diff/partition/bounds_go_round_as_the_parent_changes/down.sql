-- driftless:generated

-- Detach partition "p5"
ALTER TABLE "p" DETACH PARTITION "p5";
-- Detach partition "p6"
ALTER TABLE "p" DETACH PARTITION "p6";
-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "p_d_check";
-- Modify "p5" table
ALTER TABLE "p5"
  DROP CONSTRAINT "p5_pkey",
  DROP CONSTRAINT "p_d_check";
-- Drop index "p5_d_idx" of table "p5"
DROP INDEX "p5_d_idx";
-- Create "p4" table
CREATE TABLE "p4" (
  "a" integer NOT NULL,
  "b" integer,
  "c" text
);
-- Create index "p4_b_idx" on table "p4"
CREATE INDEX "p4_b_idx" ON "p4" USING btree (b);
-- Modify "p3" table
ALTER TABLE "p3" ADD COLUMN "c" text;
-- Modify "p5" table
ALTER TABLE "p5"
  ALTER COLUMN "b" TYPE integer,
  ADD COLUMN "c" text;
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES IN (1);
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES IN (2);
-- Create routine public.is_fine(integer)
CREATE FUNCTION public.is_fine(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
-- Modify "p3" table
ALTER TABLE "p3" DROP COLUMN "e";
-- Modify "p5" table
ALTER TABLE "p5" DROP COLUMN "d";
-- Drop "p6" table
DROP TABLE "p6";
-- Drop routine public.is_good(integer)
DROP ROUTINE "is_good"(integer);
-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "p_pkey";
-- Drop index "of_d" of table "p"
DROP INDEX "of_d";
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" TYPE integer,
  ADD COLUMN "c" text;
-- Create index "p1_b_idx" on table "p1"
CREATE INDEX "p1_b_idx" ON "p1" USING btree (b);
-- Create index "p2_b_idx" on table "p2"
CREATE INDEX "p2_b_idx" ON "p2" USING btree (b);
-- Create index "of_b" on table "p"
CREATE INDEX "of_b" ON "p" USING btree (b);
-- Create index "p3_b_idx" on table "p3"
CREATE INDEX "p3_b_idx" ON "p3" USING btree (b);
-- Modify "p" table
ALTER TABLE "p" DROP COLUMN "d";
-- Attach partition "p3"
ALTER TABLE "p" ATTACH PARTITION "p3" FOR VALUES IN (3);
-- Attach partition "p4"
ALTER TABLE "p" ATTACH PARTITION "p4" FOR VALUES IN (4);
-- Attach partition "p5"
ALTER TABLE "q" ATTACH PARTITION "p5" FOR VALUES IN (5);
