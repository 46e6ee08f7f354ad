-- driftless:generated
-- hazard: rewrite: rewrites table public.wide
-- hazard: can-fail: fails when a value of public.wide.a1 does not convert (integer to bigint)
-- hazard: scan: checks every row of public.wide
-- hazard: can-fail: fails when public.wide.a2 holds NULL
-- hazard: can-fail: fails when a value of public.wide.a6 does not convert (integer to text)
-- hazard: blocks-writes: builds the index of public.wide.wide_a4_key while public.wide is locked
-- hazard: can-fail: fails when rows of public.wide violate public.wide.wide_a4_key
-- hazard: scan: checks every row of public.wide for public.wide.wide_a5_check
-- hazard: can-fail: fails when rows of public.wide violate public.wide.wide_a5_check
-- hazard: scan: checks every row of public.wide for public.wide.wide_a8_fkey
-- hazard: can-fail: fails when rows of public.wide violate public.wide.wide_a8_fkey
-- hazard: data-loss: drops column public.wide.a7

-- Modify "wide" table
ALTER TABLE "wide"
  ALTER COLUMN "a1" TYPE bigint,
  ALTER COLUMN "a2" SET NOT NULL,
  ALTER COLUMN "a3" SET DEFAULT 1,
  ALTER COLUMN "a6" TYPE text,
  ADD COLUMN "a9" integer,
  ADD CONSTRAINT "wide_a4_key" UNIQUE (a4),
  ADD CONSTRAINT "wide_a5_check" CHECK ((a5 > 0)),
  ADD CONSTRAINT "wide_a8_fkey" FOREIGN KEY (a8) REFERENCES wide(a4),
  DROP COLUMN "a7";
