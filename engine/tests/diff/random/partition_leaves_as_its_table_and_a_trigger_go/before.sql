CREATE TABLE "public"."accounts" (
  "id" bigint NOT NULL
);
CREATE TABLE "public"."orders" (
  "part" integer,
  "name" bigint
) PARTITION BY HASH ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."orders" FOR VALUES WITH (MODULUS 4, REMAINDER 1);
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_pkey" PRIMARY KEY ("id");
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_check" CHECK ("name" IS NOT NULL);
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY ("name") REFERENCES "public"."accounts" ("id");
CREATE FUNCTION "public"."touch"() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN
  -- word 61
  RETURN NEW;
END$body$;
CREATE TRIGGER "trigger3" AFTER INSERT OR UPDATE ON "public"."accounts" FOR EACH ROW EXECUTE FUNCTION "public"."touch"();
