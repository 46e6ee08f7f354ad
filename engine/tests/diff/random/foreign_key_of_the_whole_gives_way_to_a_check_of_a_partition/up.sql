-- driftless:generated

-- Modify "accounts2" table
ALTER TABLE "app"."accounts2" DROP CONSTRAINT "must_hold";
-- Modify "logs" table
ALTER TABLE "public"."logs"
  ADD COLUMN "title" text,
  ADD CONSTRAINT "must_hold" FOREIGN KEY (title) REFERENCES app.accounts(id);
