-- driftless:generated

-- Replace enum type "slug"
ALTER DOMAIN "slug" RENAME TO "slug__old";
CREATE TYPE "slug" AS ENUM ('new', 'done', 'open');
-- Create "accounts" table
CREATE TABLE "accounts" (
  "part" integer,
  "ref" slug
) PARTITION BY HASH (part);
-- Create index "accounts_idx" on table "accounts"
CREATE INDEX "accounts_idx" ON "accounts" USING btree ((
CASE
    WHEN (ref = 'new'::slug) THEN 12
    ELSE 0
END));
-- Create "trailing " table
CREATE TABLE "trailing " (
  "part" integer,
  "ref" slug
);
-- Create index "trailing _case_idx" on table "trailing "
CREATE INDEX "trailing _case_idx" ON "trailing " USING btree ((
CASE
    WHEN (ref = 'new'::slug) THEN 12
    ELSE 0
END));
-- Attach partition "trailing "
ALTER TABLE "accounts" ATTACH PARTITION "trailing " FOR VALUES WITH (modulus 4, remainder 3);
-- Replace enum type "slug"
DROP DOMAIN "slug__old";
