-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  DROP CONSTRAINT "tags_pkey",
  DROP COLUMN "id",
  ADD COLUMN "id" text NOT NULL GENERATED ALWAYS AS (lower(parent)) STORED,
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (id),
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (parent) REFERENCES tags(id);
