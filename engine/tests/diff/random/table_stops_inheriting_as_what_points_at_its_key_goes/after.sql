CREATE TABLE "public"."posts" (
);
