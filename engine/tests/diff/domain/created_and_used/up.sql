-- driftless:generated

-- Create domain "email"
CREATE DOMAIN "email" AS text
  CONSTRAINT "email_check" CHECK ((VALUE ~ '@'::text));
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE email USING "email"::email;
