-- driftless:generated

-- Create "orders" table
CREATE TABLE "public"."orders" (
  "part" integer,
  "version" numeric,
  "id" integer
) PARTITION BY LIST (part);
-- Create "files" table
CREATE TABLE "public"."files" (
  "part" integer,
  "version" numeric,
  "id" integer,
  CONSTRAINT "files_key2" UNIQUE (version, part) INCLUDE (version)
);
-- Create "rooms" table
CREATE TABLE "public"."rooms" (
  "name" integer,
  "parent_id" numeric,
  CONSTRAINT "rooms_fkey" FOREIGN KEY (parent_id, name) REFERENCES public.files(version, part)
);
-- Create "tags" table
CREATE TABLE "app"."tags" (
  CONSTRAINT "tags_pkey" PRIMARY KEY (name)
) INHERITS ("public"."rooms");
-- Modify "tags" table
ALTER TABLE "app"."tags" ALTER COLUMN "name" SET NOT NULL;
-- Attach partition "files"
ALTER TABLE "public"."orders" ATTACH PARTITION "public"."files" FOR VALUES IN (3, 103);
-- Modify "orders" table
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY (id) REFERENCES app.tags(name);
