-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.a does not convert (text to integer)
-- hazard: data-loss: drops column public.t.b

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE integer USING "a"::integer,
  DROP COLUMN "b",
  ADD COLUMN "b" integer GENERATED ALWAYS AS ((a + 1)) STORED;
