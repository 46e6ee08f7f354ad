-- driftless:generated

-- Replace view public.people
CREATE OR REPLACE VIEW people WITH (security_barrier=true) AS
 SELECT users.id,
    users.name
   FROM users
  WHERE users.active;
