-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "nickname" text;
-- Replace view public.people
CREATE OR REPLACE VIEW people AS
 SELECT users.id,
    users.name,
    users.nickname
   FROM users;
