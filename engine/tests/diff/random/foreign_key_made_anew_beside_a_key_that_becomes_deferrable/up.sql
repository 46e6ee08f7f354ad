-- driftless:generated

-- Modify "/*" table
ALTER TABLE "/*"
  DROP CONSTRAINT "/*_fkey",
  DROP CONSTRAINT "by_name",
  DROP CONSTRAINT "must_hold",
  ADD CONSTRAINT "by_name" PRIMARY KEY ("order") INCLUDE ("order"),
  ADD CONSTRAINT "must_hold" UNIQUE ("order") DEFERRABLE,
  ADD CONSTRAINT "/*_fkey" FOREIGN KEY ("order") REFERENCES "/*"("order") ON UPDATE RESTRICT ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED;
