-- driftless:generated
-- hazard: breaks-application: drops view public.active_users

-- Drop view public.active_users
DROP VIEW "active_users";
