-- driftless:generated
-- hazard: rewrite: rewrites table public.flags
-- hazard: can-fail: fails when a value of public.flags.is_on does not convert (integer to boolean)

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE boolean USING "is_on"::boolean,
  ALTER COLUMN "is_on" SET DEFAULT true;
