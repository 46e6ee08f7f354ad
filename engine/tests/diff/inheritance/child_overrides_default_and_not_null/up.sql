-- driftless:generated
-- hazard: scan: checks every row of public.trucks
-- hazard: can-fail: fails when public.trucks.wheels holds NULL

-- Modify "trucks" table
ALTER TABLE "trucks"
  ALTER COLUMN "wheels" SET NOT NULL,
  ALTER COLUMN "wheels" SET DEFAULT 18;
