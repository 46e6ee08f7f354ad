-- driftless:generated

-- Modify "coupons" table
ALTER TABLE "coupons" ALTER COLUMN "code" SET DEFAULT next_code();
