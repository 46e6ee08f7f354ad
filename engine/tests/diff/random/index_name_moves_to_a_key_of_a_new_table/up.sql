-- driftless:generated

-- Drop "files" table
DROP TABLE "files";
-- Create "posts" table
CREATE TABLE "posts" (
  "name" text NOT NULL,
  CONSTRAINT "only_once" PRIMARY KEY (name)
);
