-- driftless:generated

-- Drop view public.active_users
DROP VIEW "active_users";
