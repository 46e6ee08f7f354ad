CREATE TABLE "public"."accounts" (
  "id" bigint,
  "id2" uuid
);
CREATE TABLE "public"."select2" (
  "id" uuid NOT NULL,
  "title" bigint
);
CREATE TABLE "public"."posts" (
) INHERITS ("public"."accounts");
ALTER TABLE "public"."select2" ADD CONSTRAINT "select2_pkey" PRIMARY KEY ("id") INCLUDE ("id");
ALTER TABLE "public"."posts" ADD CONSTRAINT "only_once" PRIMARY KEY ("id");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_fkey" FOREIGN KEY ("id2") REFERENCES "public"."select2" ("id") NOT VALID;
ALTER TABLE "public"."accounts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "public"."select2" ADD CONSTRAINT "select2_fkey" FOREIGN KEY ("title") REFERENCES "public"."posts" ("id");
ALTER TABLE "public"."posts" ENABLE ROW LEVEL SECURITY;
