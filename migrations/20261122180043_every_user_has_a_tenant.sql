-- Every user has a tenant: those without one join a default tenant, then the column says so.

INSERT INTO "tenants" ("name", "slug")
SELECT 'Default', 'default'
WHERE EXISTS (SELECT FROM "users" WHERE "tenant_id" IS NULL)
ON CONFLICT ("slug") DO NOTHING;

UPDATE "users"
SET "tenant_id" = (SELECT "id" FROM "tenants" WHERE "slug" = 'default')
WHERE "tenant_id" IS NULL;

ALTER TABLE "users" ALTER COLUMN "tenant_id" SET NOT NULL;
