-- driftless:generated

-- Create "accounts" table
CREATE TABLE "accounts" (
  "id" bigint,
  "id2" uuid
);
-- Create "select2" table
CREATE TABLE "select2" (
  "id" uuid NOT NULL,
  "title" bigint,
  CONSTRAINT "select2_pkey" PRIMARY KEY (id) INCLUDE (id)
);
-- Modify "posts" table
ALTER TABLE "posts"
  ADD COLUMN "id" bigint NOT NULL,
  ADD COLUMN "id2" uuid,
  ADD CONSTRAINT "only_once" PRIMARY KEY (id),
  INHERIT "accounts";
-- Modify "accounts" table
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_fkey" FOREIGN KEY (id2) REFERENCES select2(id) NOT VALID;
-- Modify "select2" table
ALTER TABLE "select2" ADD CONSTRAINT "select2_fkey" FOREIGN KEY (title) REFERENCES posts(id);
-- Modify "accounts" table
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;
-- Modify "posts" table
ALTER TABLE "posts" ENABLE ROW LEVEL SECURITY;
