-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "age" integer;
-- Replace view public.people
CREATE OR REPLACE VIEW people AS
 SELECT users.id,
    users.name,
    users.age
   FROM users;
