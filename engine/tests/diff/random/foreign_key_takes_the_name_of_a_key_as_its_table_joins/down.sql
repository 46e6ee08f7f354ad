-- driftless:generated

-- Modify "files" table
ALTER TABLE "public"."files"
  DROP CONSTRAINT "must_hold",
  SET LOGGED,
  ADD COLUMN "part" integer,
  ADD COLUMN "name" cidr,
  DROP COLUMN "note";
-- Attach partition "files"
ALTER TABLE "app"."logs" ATTACH PARTITION "public"."files" FOR VALUES FROM (20) TO (30);
-- Drop "tags" table
DROP TABLE "public"."tags";
-- Replace domain "address"
ALTER DOMAIN "public"."address" RENAME TO "address__old";
CREATE DOMAIN "public"."address" AS integer;
-- Create "rooms" table
CREATE TABLE "public"."rooms" (
  "parent_id2" public.address,
  "ref" cidr NOT NULL,
  CONSTRAINT "rooms_pkey" PRIMARY KEY (ref)
);
-- Modify "logs" table
ALTER TABLE "app"."logs" ADD CONSTRAINT "must_hold" FOREIGN KEY (name) REFERENCES public.rooms(ref);
-- Replace domain "address"
DROP DOMAIN "public"."address__old";
