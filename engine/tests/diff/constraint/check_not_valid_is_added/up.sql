-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "adult" CHECK ((age >= 18)) NOT VALID;
