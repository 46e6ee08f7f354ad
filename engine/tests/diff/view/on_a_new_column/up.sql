-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "name" text;
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
