CREATE TYPE "public"."mood" AS ENUM ('low', 'två', 'Red', 'new', 'high');
CREATE TABLE "public"."UPPER" (
  "id2" text
);
CREATE UNLOGGED TABLE "public"."logs" (
);
