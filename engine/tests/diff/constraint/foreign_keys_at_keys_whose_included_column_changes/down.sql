-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "posts_author_fkey",
  DROP CONSTRAINT "posts_tenant_number_fkey";
-- Drop index "users_mail_idx" of table "users"
DROP INDEX "users_mail_idx";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "age" DROP EXPRESSION;
-- Modify "accounts" table
ALTER TABLE "accounts"
  ALTER COLUMN "tenant" TYPE integer,
  ALTER COLUMN "title" TYPE text;
-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "tenant" TYPE integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(20);
-- Create index "users_mail_idx" on table "users"
CREATE UNIQUE INDEX "users_mail_idx" ON "users" USING btree (mail) INCLUDE (name, age);
-- Modify "posts" table
ALTER TABLE "posts"
  ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY (author) REFERENCES users(mail),
  ADD CONSTRAINT "posts_tenant_number_fkey" FOREIGN KEY (tenant, number) REFERENCES accounts(tenant, number);
