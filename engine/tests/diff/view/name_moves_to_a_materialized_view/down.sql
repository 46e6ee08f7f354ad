-- driftless:generated

-- Drop materialized view public.people
DROP MATERIALIZED VIEW "people";
-- Create view public.people
CREATE VIEW people AS
 SELECT users.id,
    users.name
   FROM users;
