CREATE TYPE "public"."slug" AS ENUM ('closed');
CREATE TABLE "public"."users" (
  "valid" "public"."slug" DEFAULT 'closed'
) WITH (autovacuum_enabled = false);
