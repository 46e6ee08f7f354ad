-- driftless:generated

-- Replace domain "amount"
ALTER DOMAIN "amount" RENAME TO "amount__old";
CREATE DOMAIN "amount" AS integer
  CONSTRAINT "amount_check" CHECK ((VALUE >= 0));
ALTER TABLE "stock"
  ALTER COLUMN "amount" DROP DEFAULT,
  ALTER COLUMN "amount" TYPE "amount" USING "amount"::"amount",
  ALTER COLUMN "amount" SET DEFAULT 0;
DROP DOMAIN "amount__old";
