-- driftless:generated

-- Drop view api.people
DROP VIEW "api"."people";
-- Create view api.people
CREATE VIEW api.people AS
 SELECT users.id
   FROM public.users;
