-- driftless:generated

-- Drop routine public.is_fine(integer)
DROP ROUTINE "is_fine"(integer);
-- Detach partition "p3"
ALTER TABLE "p" DETACH PARTITION "p3";
-- Detach partition "p4"
ALTER TABLE "p" DETACH PARTITION "p4";
-- Detach partition "p5"
ALTER TABLE "q" DETACH PARTITION "p5";
-- Drop index "p3_b_idx" of table "p3"
DROP INDEX "p3_b_idx";
-- Modify "p3" table
ALTER TABLE "p3" ADD COLUMN "e" integer;
-- Modify "p5" table
ALTER TABLE "p5"
  ALTER COLUMN "b" TYPE bigint,
  ADD COLUMN "d" integer NOT NULL DEFAULT 1;
-- Modify "p1" table
ALTER TABLE "p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY (a);
-- Modify "p2" table
ALTER TABLE "p2" ADD CONSTRAINT "p2_pkey" PRIMARY KEY (a);
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (a);
-- Modify "p5" table
ALTER TABLE "p5" ADD CONSTRAINT "p5_pkey" PRIMARY KEY (a);
-- Detach partition "p1"
ALTER TABLE "p" DETACH PARTITION "p1";
-- Detach partition "p2"
ALTER TABLE "p" DETACH PARTITION "p2";
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES IN (2);
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES IN (4);
-- Create routine public.is_good(integer)
CREATE FUNCTION public.is_good(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
-- Create "p6" table
CREATE TABLE "p6" (
  "a" integer NOT NULL,
  "b" bigint,
  "d" integer NOT NULL DEFAULT 1,
  CONSTRAINT "p6_pkey" PRIMARY KEY (a),
  CONSTRAINT "p_d_check" CHECK (is_good(d))
);
-- Create index "p6_d_idx" on table "p6"
CREATE INDEX "p6_d_idx" ON "p6" USING btree (d);
-- Modify "p5" table
ALTER TABLE "p5" ADD CONSTRAINT "p_d_check" CHECK (is_good(d));
-- Modify "p3" table
ALTER TABLE "p3" DROP COLUMN "c";
-- Modify "p5" table
ALTER TABLE "p5" DROP COLUMN "c";
-- Drop "p4" table
DROP TABLE "p4";
-- Drop index "of_b" of table "p"
DROP INDEX "of_b";
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" TYPE bigint,
  ADD COLUMN "d" integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT "p_d_check" CHECK (is_good(d));
-- Create index "p1_d_idx" on table "p1"
CREATE INDEX "p1_d_idx" ON "p1" USING btree (d);
-- Create index "p2_d_idx" on table "p2"
CREATE INDEX "p2_d_idx" ON "p2" USING btree (d);
-- Create index "of_d" on table "p"
CREATE INDEX "of_d" ON "p" USING btree (d);
-- Create index "p5_d_idx" on table "p5"
CREATE INDEX "p5_d_idx" ON "p5" USING btree (d);
-- Modify "p" table
ALTER TABLE "p" DROP COLUMN "c";
-- Attach partition "p5"
ALTER TABLE "p" ATTACH PARTITION "p5" FOR VALUES IN (1);
-- Attach partition "p6"
ALTER TABLE "p" ATTACH PARTITION "p6" FOR VALUES IN (3);
