CREATE SCHEMA "audit";
CREATE TABLE "audit"."accounts" (
  "data" varchar(200)
);
CREATE TABLE "public"."orders" (
  "code" varchar(200) NOT NULL,
  "valid" text
);
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY ("code");
ALTER TABLE "audit"."accounts" ADD CONSTRAINT "only_once2" FOREIGN KEY ("data") REFERENCES "public"."orders" ("code");
