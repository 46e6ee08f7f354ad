-- driftless:generated

-- Modify composite type "money_amount"
ALTER TYPE "money_amount" DROP ATTRIBUTE "--";
