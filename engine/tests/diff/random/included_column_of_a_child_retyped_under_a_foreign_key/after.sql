CREATE DOMAIN "public"."trailing " AS varchar DEFAULT CURRENT_USER CONSTRAINT "trailing _check0" CHECK (VALUE NOT IN ('bad', 'worse', 'it''s not 24')) CONSTRAINT "trailing _check1" CHECK (VALUE IS NULL);
CREATE UNLOGGED TABLE "public"."events" (
  "id" "public"."trailing "
) WITH (autovacuum_enabled = false, fillfactor = 70);
CREATE TABLE "public"."items" (
  "updated_at" inet NOT NULL,
  "email2" varchar(200) NOT NULL,
  "amount" inet,
  "flags" varchar(200)
) INHERITS ("public"."events");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_pkey" PRIMARY KEY ("updated_at", "email2") INCLUDE ("id");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey" FOREIGN KEY ("amount", "flags") REFERENCES "public"."items" ("updated_at", "email2");
