CREATE TABLE "public"."tags" (
  "id" varchar(50) NOT NULL
);
CREATE TABLE "public"."users" (
  "owner_id" bigint NOT NULL
) INHERITS ("public"."tags");
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("owner_id");
