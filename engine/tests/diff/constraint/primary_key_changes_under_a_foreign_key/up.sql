-- driftless:generated

-- Modify "c" table
ALTER TABLE "c" DROP CONSTRAINT "c_a_fkey";
-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "p_b_key",
  DROP CONSTRAINT "p_pkey",
  ALTER COLUMN "b" SET NOT NULL,
  ADD CONSTRAINT "p_pkey" PRIMARY KEY (b),
  ADD CONSTRAINT "p_a_key" UNIQUE (a);
-- Modify "c" table
ALTER TABLE "c" ADD CONSTRAINT "c_a_fkey" FOREIGN KEY (a) REFERENCES p(a);
