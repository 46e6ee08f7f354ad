-- driftless:generated

-- Modify "orders" table
ALTER TABLE "public"."orders" ADD COLUMN "created_at" app.color;
ALTER TABLE ONLY "public"."orders" ALTER COLUMN "created_at" SET COMPRESSION pglz;
-- Modify "accounts" table
ALTER TABLE "app"."accounts" ALTER COLUMN "created_at" SET COMPRESSION pglz;
