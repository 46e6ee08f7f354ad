-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.a does not convert (integer to text)

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "b" DROP EXPRESSION;
ALTER TABLE "t" ALTER COLUMN "a" TYPE text;
