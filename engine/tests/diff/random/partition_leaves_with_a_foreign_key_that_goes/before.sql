CREATE SCHEMA "audit";
CREATE TABLE "audit"."logs" (
  "part" integer,
  "part2" integer,
  "data2" double precision
) PARTITION BY LIST ("part");
CREATE TABLE "public"."events" (
  "ref" double precision NOT NULL,
  "parent_id" integer,
  "email" integer
);
CREATE TABLE "audit"."rooms" PARTITION OF "audit"."logs" FOR VALUES IN ('1', '101');
ALTER TABLE "audit"."logs" ADD CONSTRAINT "logs_key" UNIQUE ("part2", "part");
ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("ref");
ALTER TABLE "audit"."logs" ADD CONSTRAINT "logs_fkey" FOREIGN KEY ("data2") REFERENCES "public"."events" ("ref");
ALTER TABLE "public"."events" ADD CONSTRAINT "events_fkey" FOREIGN KEY ("parent_id", "email") REFERENCES "audit"."logs" ("part2", "part");
