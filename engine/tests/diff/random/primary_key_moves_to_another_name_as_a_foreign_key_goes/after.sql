CREATE SCHEMA "audit";
CREATE TABLE "public"."orders" (
  "code" varchar(200),
  "valid" text NOT NULL
);
ALTER TABLE "public"."orders" ADD CONSTRAINT "by_name" PRIMARY KEY ("valid");
