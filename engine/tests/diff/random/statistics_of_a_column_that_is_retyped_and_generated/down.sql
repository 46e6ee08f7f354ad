-- driftless:generated

-- Modify "orders" table
ALTER TABLE "billing"."orders" ALTER COLUMN "active" DROP EXPRESSION;
ALTER TABLE "billing"."orders" ALTER COLUMN "active" TYPE integer;
