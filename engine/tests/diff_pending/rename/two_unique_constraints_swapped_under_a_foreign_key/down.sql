-- driftless:generated
-- hazard: blocks-writes: builds the index of public.codes.codes_k1 while public.codes is locked
-- hazard: can-fail: fails when rows of public.codes violate public.codes.codes_k1
-- hazard: blocks-writes: builds the index of public.codes.codes_k2 while public.codes is locked
-- hazard: can-fail: fails when rows of public.codes violate public.codes.codes_k2
-- hazard: scan: checks every row of public.uses for public.uses.uses_a
-- hazard: can-fail: fails when rows of public.uses violate public.uses.uses_a

-- Modify "uses" table
ALTER TABLE "uses" DROP CONSTRAINT "uses_a";
-- Modify "codes" table
ALTER TABLE "codes"
  DROP CONSTRAINT "codes_k1",
  DROP CONSTRAINT "codes_k2",
  ADD CONSTRAINT "codes_k1" UNIQUE (a),
  ADD CONSTRAINT "codes_k2" UNIQUE (b);
-- Modify "uses" table
ALTER TABLE "uses" ADD CONSTRAINT "uses_a" FOREIGN KEY (a) REFERENCES codes(a);
