-- driftless:generated

-- Replace view api.people
CREATE OR REPLACE VIEW api.people AS
 SELECT users.id,
    users.name
   FROM public.users;
