-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts"
  DROP COLUMN "email",
  ADD COLUMN "email" tstzrange;
