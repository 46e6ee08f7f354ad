-- driftless:generated

-- Replace view public.people
CREATE OR REPLACE VIEW people AS
 SELECT users.id,
    users.name,
    users.active
   FROM users;
