-- driftless:generated

-- Modify "a;b" table
ALTER TABLE ONLY "public"."a;b" ALTER COLUMN "id" DROP NOT NULL;
