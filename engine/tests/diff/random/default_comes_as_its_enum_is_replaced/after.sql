CREATE TYPE "public"."slug" AS ENUM ('closed', 'high', 'new');
CREATE TABLE "public"."users" (
  "valid" "public"."slug"
) WITH (autovacuum_enabled = false);
