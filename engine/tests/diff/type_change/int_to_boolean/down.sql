-- driftless:generated
-- hazard: rewrite: rewrites table public.flags
-- hazard: can-fail: fails when a value of public.flags.is_on does not convert (boolean to integer)

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE integer USING "is_on"::integer,
  ALTER COLUMN "is_on" SET DEFAULT 0;
