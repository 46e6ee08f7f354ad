CREATE TABLE "public"."accounts" (
  "kind" numeric(12,4),
  "parent_id2" inet
);
CREATE TABLE "public"."files" (
  "id" numeric(12,4),
  "name" inet
);
ALTER TABLE "public"."files" ADD CONSTRAINT "only_once" UNIQUE ("name", "id");
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_fkey" FOREIGN KEY ("kind", "parent_id2") REFERENCES "public"."files" ("id", "name");
