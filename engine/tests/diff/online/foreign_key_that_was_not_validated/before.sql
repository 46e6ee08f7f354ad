CREATE TYPE "public"."trailing " AS ENUM ('done', 'closed', 'två');
CREATE TABLE "public"."tags" (
  "email" "public"."trailing " NOT NULL,
  "name2" "public"."trailing "
);
ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY ("email");
ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_fkey" FOREIGN KEY ("email") REFERENCES "public"."tags" ("email") NOT VALID;
