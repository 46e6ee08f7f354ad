-- driftless:generated

-- Drop view public.people
DROP VIEW "people";
-- Create materialized view public.people
CREATE MATERIALIZED VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
