-- driftless:generated

-- Modify "base" table
ALTER TABLE "base"
  DROP CONSTRAINT "n_positive",
  ADD CONSTRAINT "n_positive" CHECK ((n > 0)) NO INHERIT;
