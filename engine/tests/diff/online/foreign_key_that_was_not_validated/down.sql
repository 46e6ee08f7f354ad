-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (email) REFERENCES tags(email) NOT VALID;
