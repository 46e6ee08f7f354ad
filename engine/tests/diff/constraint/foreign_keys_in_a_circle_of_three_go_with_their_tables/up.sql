-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "a_b_id_fkey";
-- Create "kept" table
CREATE TABLE "kept" (
  "id" bigint NOT NULL,
  CONSTRAINT "kept_pkey" PRIMARY KEY (id)
);
-- Drop "b" table
DROP TABLE "b";
-- Drop "c" table
DROP TABLE "c";
-- Drop "a" table
DROP TABLE "a";
