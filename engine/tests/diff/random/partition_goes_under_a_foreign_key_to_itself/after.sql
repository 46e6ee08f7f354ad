CREATE SCHEMA "billing";
CREATE TABLE "billing"."/*" (
  "part" integer NOT NULL,
  "part2" integer NOT NULL,
  "ref" numrange NOT NULL
) PARTITION BY LIST ("part");
ALTER TABLE "billing"."/*" ADD CONSTRAINT "/*_pkey" PRIMARY KEY ("ref", "part2", "part");
ALTER TABLE "billing"."/*" ADD CONSTRAINT "/*_fkey" FOREIGN KEY ("ref", "part", "part2") REFERENCES "billing"."/*" ("ref", "part2", "part");
