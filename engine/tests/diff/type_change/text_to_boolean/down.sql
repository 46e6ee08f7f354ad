-- driftless:generated
-- hazard: rewrite: rewrites table public.flags
-- hazard: can-fail: fails when a value of public.flags.is_on does not convert (boolean to text)

-- Modify "flags" table
ALTER TABLE "flags"
  ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" TYPE text,
  ALTER COLUMN "is_on" SET DEFAULT 'no'::text;
