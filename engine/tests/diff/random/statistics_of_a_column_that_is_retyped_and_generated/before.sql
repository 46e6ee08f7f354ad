CREATE SCHEMA "billing";
CREATE TABLE "billing"."orders" (
  "active" integer,
  "dot.ted" bigint,
  "code" integer
);
ALTER TABLE "billing"."orders" ALTER "active" SET STATISTICS 500;
