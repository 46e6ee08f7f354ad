CREATE TABLE "public"."events2" (
  "updated_at" text NOT NULL
);
CREATE TABLE "public"."orders" (
  "part" integer,
  "updated_at" text
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."users" PARTITION OF "public"."orders" FOR VALUES FROM (10) TO (20);
ALTER TABLE "public"."events2" ADD CONSTRAINT "events2_pkey" PRIMARY KEY ("updated_at");
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY ("updated_at") REFERENCES "public"."events2" ("updated_at");
