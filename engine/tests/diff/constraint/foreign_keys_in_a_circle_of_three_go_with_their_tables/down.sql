-- driftless:generated

-- Create "a" table
CREATE TABLE "a" (
  "id" bigint NOT NULL,
  "b_id" bigint,
  CONSTRAINT "a_pkey" PRIMARY KEY (id)
);
-- Create "c" table
CREATE TABLE "c" (
  "id" bigint NOT NULL,
  "a_id" bigint,
  CONSTRAINT "c_a_id_fkey" FOREIGN KEY (a_id) REFERENCES a(id),
  CONSTRAINT "c_pkey" PRIMARY KEY (id)
);
-- Create "b" table
CREATE TABLE "b" (
  "id" bigint NOT NULL,
  "c_id" bigint,
  CONSTRAINT "b_c_id_fkey" FOREIGN KEY (c_id) REFERENCES c(id),
  CONSTRAINT "b_pkey" PRIMARY KEY (id)
);
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "a_b_id_fkey" FOREIGN KEY (b_id) REFERENCES b(id);
-- Drop "kept" table
DROP TABLE "kept";
