-- driftless:generated

-- Modify composite type "money_amount"
ALTER TYPE "money_amount" ADD ATTRIBUTE "--" numeric(10,2);
