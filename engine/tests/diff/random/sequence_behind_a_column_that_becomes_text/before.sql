CREATE TABLE "public"."posts2" (
  "id" bigint
);
