-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  DROP CONSTRAINT "tags_pkey";
ALTER TABLE "tags" ALTER COLUMN "id" DROP EXPRESSION;
ALTER TABLE "tags"
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (id),
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (parent) REFERENCES tags(id);
