-- driftless:generated

-- Modify "a;b" table
ALTER TABLE "public"."a;b" ALTER COLUMN "id" SET NOT NULL;
