-- driftless:generated

-- Create "logs" table
CREATE TABLE "billing"."logs" (
  "part" integer,
  "ref" inet,
  CONSTRAINT "logs_ref_part_key" UNIQUE (ref, part)
);
-- Create "users" table
CREATE TABLE "public"."users" (
  "kind2" inet,
  "note" integer,
  CONSTRAINT "only_once" FOREIGN KEY (kind2, note) REFERENCES public."two words"(ref, part)
);
-- Attach partition "logs"
ALTER TABLE "public"."two words" ATTACH PARTITION "billing"."logs" DEFAULT;
