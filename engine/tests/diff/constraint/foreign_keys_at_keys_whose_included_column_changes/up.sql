-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_author_fkey",
  DROP CONSTRAINT "posts_tenant_number_fkey";
-- Drop index "users_mail_idx" of table "users"
DROP INDEX "users_mail_idx";
-- Modify "accounts" table
ALTER TABLE "accounts"
  ALTER COLUMN "tenant" TYPE bigint,
  ALTER COLUMN "title" TYPE character varying(40);
-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "tenant" TYPE bigint;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" TYPE text,
  DROP COLUMN "age",
  ADD COLUMN "age" integer GENERATED ALWAYS AS (length(mail)) STORED;
-- Create index "users_mail_idx" on table "users"
CREATE UNIQUE INDEX "users_mail_idx" ON "users" USING btree (mail) INCLUDE (name, age);
-- Modify "posts" table
ALTER TABLE "posts"
  ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY (author) REFERENCES users(mail),
  ADD CONSTRAINT "posts_tenant_number_fkey" FOREIGN KEY (tenant, number) REFERENCES accounts(tenant, number);
