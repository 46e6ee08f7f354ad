-- driftless:generated

-- Create "z_parent" table
CREATE TABLE "z_parent" (
  "id" integer NOT NULL,
  CONSTRAINT "z_parent_pkey" PRIMARY KEY (id)
);
-- Create "a_child" table
CREATE TABLE "a_child" (
  "id" integer NOT NULL,
  "parent" integer,
  CONSTRAINT "a_child_parent_fkey" FOREIGN KEY (parent) REFERENCES z_parent(id) ON DELETE CASCADE,
  CONSTRAINT "a_child_pkey" PRIMARY KEY (id)
);
