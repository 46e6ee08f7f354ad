-- driftless:generated

-- Modify "coupons" table
ALTER TABLE "coupons" ALTER COLUMN "code" DROP DEFAULT;
