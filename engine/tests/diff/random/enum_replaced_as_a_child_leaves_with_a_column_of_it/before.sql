CREATE TYPE "public"."span" AS ENUM ('low', 'Red', 'a b', 'high');
CREATE TABLE "public"."events" (
  "version" "public"."span"
);
CREATE TABLE "public"."users" (
) INHERITS ("public"."events");
