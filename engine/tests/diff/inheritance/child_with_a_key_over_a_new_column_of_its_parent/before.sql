CREATE TABLE "public"."accounts" (
);
