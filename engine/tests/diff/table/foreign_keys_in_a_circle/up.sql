-- driftless:generated

-- Create "a" table
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "b" integer,
  CONSTRAINT "a_pkey" PRIMARY KEY (id)
);
-- Create "b" table
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "a" integer,
  CONSTRAINT "b_a_fkey" FOREIGN KEY (a) REFERENCES a(id),
  CONSTRAINT "b_pkey" PRIMARY KEY (id)
);
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "a_b_fkey" FOREIGN KEY (b) REFERENCES b(id);
