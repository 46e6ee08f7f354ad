-- driftless:generated
-- hazard: rewrite: rewrites table public.accounts
-- hazard: can-fail: fails when a value of public.accounts.email does not convert (text to tstzrange)

-- Modify "accounts" table
ALTER TABLE "accounts" ALTER COLUMN "email" DROP EXPRESSION;
ALTER TABLE "accounts" ALTER COLUMN "email" TYPE tstzrange USING "email"::tstzrange;
