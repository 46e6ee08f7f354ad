-- driftless:generated

-- Modify "c" table
ALTER TABLE "c" DROP CONSTRAINT "c_a_fkey";
-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "p_pkey",
  DROP CONSTRAINT "p_a_key",
  ALTER COLUMN "b" DROP NOT NULL,
  ADD CONSTRAINT "p_b_key" UNIQUE (b),
  ADD CONSTRAINT "p_pkey" PRIMARY KEY (a);
-- Modify "c" table
ALTER TABLE "c" ADD CONSTRAINT "c_a_fkey" FOREIGN KEY (a) REFERENCES p(a);
