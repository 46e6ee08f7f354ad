-- driftless:generated

-- Modify "名前" table
ALTER TABLE "billing"."名前" ALTER COLUMN "valid" DROP EXPRESSION;
ALTER TABLE "billing"."名前" ALTER COLUMN "valid" TYPE public.money_amount USING "valid"::public.money_amount;
