-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" SET UNLOGGED;
ALTER TABLE "accounts"
  ADD CONSTRAINT "by_name" CHECK ((price > 0)),
  ADD CONSTRAINT "must_hold" FOREIGN KEY (owner_id) REFERENCES users(id);
