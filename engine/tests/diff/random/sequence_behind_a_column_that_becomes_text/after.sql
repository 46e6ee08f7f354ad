CREATE SEQUENCE "public"."ticket" AS bigint;
CREATE TABLE "public"."posts2" (
  "id" varchar(50)
);
ALTER SEQUENCE "public"."ticket" OWNED BY "public"."posts2"."id";
