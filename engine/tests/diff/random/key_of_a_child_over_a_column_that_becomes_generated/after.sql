CREATE TABLE "public"."tags" (
  "id" integer GENERATED ALWAYS AS ("name" % 28) STORED NOT NULL,
  "name" bigint NOT NULL
);
CREATE TABLE "public"."orders" (
) INHERITS ("public"."tags");
ALTER TABLE "public"."orders" ADD CONSTRAINT "must_hold" PRIMARY KEY ("id");
CREATE INDEX "orders_idx" ON "public"."orders" USING btree ((abs("id")));
ALTER TABLE "public"."tags" REPLICA IDENTITY NOTHING;
