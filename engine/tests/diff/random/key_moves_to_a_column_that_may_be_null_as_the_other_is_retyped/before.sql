CREATE TABLE "public"."tags" (
  "id" integer NOT NULL
);
CREATE TABLE "public"."users" (
  "owner_id" bigint
) INHERITS ("public"."tags");
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id");
