-- driftless:generated
-- hazard: blocks-writes: builds the index of public.p.p_b_key while public.p is locked
-- hazard: can-fail: fails when rows of public.p violate public.p.p_b_key
-- hazard: blocks-writes: builds the index of public.p.p_pkey while public.p is locked
-- hazard: can-fail: fails when rows of public.p violate public.p.p_pkey
-- hazard: scan: checks every row of public.c for public.c.c_a_fkey
-- hazard: can-fail: fails when rows of public.c violate public.c.c_a_fkey

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
