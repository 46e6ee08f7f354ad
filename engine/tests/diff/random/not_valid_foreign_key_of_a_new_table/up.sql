-- driftless:generated

-- Create "users" table
CREATE TABLE "users" (
  "post" integer
);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_fkey" FOREIGN KEY (post) REFERENCES posts(id) NOT VALID;
