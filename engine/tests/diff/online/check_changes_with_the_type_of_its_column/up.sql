-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.n does not convert (text to integer)

-- Modify "t" table
ALTER TABLE "t"
  DROP CONSTRAINT "t_n",
  ALTER COLUMN "n" TYPE integer USING "n"::integer;

-- next file

-- driftless:generated
-- atlas:txmode none
-- hazard: can-fail: fails when rows of public.t violate public.t.t_n

-- Modify "t" table
ALTER TABLE "t" ADD CONSTRAINT "t_n" CHECK ((n > 0)) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "t_n";
