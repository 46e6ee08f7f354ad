CREATE TABLE "public"."logs" (
);
