CREATE UNLOGGED TABLE "public"."events" (
);
ALTER TABLE "public"."events" ENABLE ROW LEVEL SECURITY;
