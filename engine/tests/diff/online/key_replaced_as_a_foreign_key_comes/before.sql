CREATE TABLE "public"."rooms" (
  "id" bigint
);
ALTER TABLE "public"."rooms" ADD CONSTRAINT "rooms_key" UNIQUE NULLS NOT DISTINCT ("id");
