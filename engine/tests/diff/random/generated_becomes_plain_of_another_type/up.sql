-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" ALTER COLUMN "email" DROP EXPRESSION;
ALTER TABLE "accounts" ALTER COLUMN "email" TYPE tstzrange USING "email"::tstzrange;
