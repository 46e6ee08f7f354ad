-- driftless:generated
-- atlas:txmode none

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (name2) REFERENCES tags(email) NOT VALID;
ALTER TABLE "tags" VALIDATE CONSTRAINT "tags_fkey";
