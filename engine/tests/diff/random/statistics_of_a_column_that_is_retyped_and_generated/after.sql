CREATE SCHEMA "billing";
CREATE TABLE "billing"."orders" (
  "active" bigint GENERATED ALWAYS AS ("code" + "dot.ted") STORED,
  "dot.ted" bigint,
  "code" integer
);
ALTER TABLE "billing"."orders" ALTER "active" SET STATISTICS 500;
