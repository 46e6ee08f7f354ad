CREATE TYPE "public"."level" AS ENUM ('new', 'high', '', 'closed');
CREATE TABLE "public"."items" (
  "position" "public"."level",
  "email" integer GENERATED ALWAYS AS (CASE WHEN "position" = 'high' THEN 15 ELSE 0 END) STORED
);
ALTER TABLE "public"."items" REPLICA IDENTITY FULL;
