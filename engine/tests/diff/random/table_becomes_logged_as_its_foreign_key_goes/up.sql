-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts"
  DROP CONSTRAINT "must_hold",
  DROP CONSTRAINT "by_name";
ALTER TABLE "accounts" SET LOGGED;
