-- driftless:generated
-- hazard: scan: checks every row of public.p
-- hazard: can-fail: fails when public.p.b holds NULL
-- hazard: blocks-writes: builds the index of public.p.p_pkey while public.p is locked
-- hazard: can-fail: fails when rows of public.p violate public.p.p_pkey
-- hazard: blocks-writes: builds the index of public.p.p_a_key while public.p is locked
-- hazard: can-fail: fails when rows of public.p violate public.p.p_a_key
-- hazard: scan: checks every row of public.c for public.c.c_a_fkey
-- hazard: can-fail: fails when rows of public.c violate public.c.c_a_fkey

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
