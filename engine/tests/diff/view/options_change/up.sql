-- driftless:generated

-- Replace view public.people
CREATE OR REPLACE VIEW people WITH (security_invoker=true, check_option=cascaded) AS
 SELECT users.id,
    users.name
   FROM users
  WHERE users.active;
