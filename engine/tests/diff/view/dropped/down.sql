-- driftless:generated

-- Create view public.active_users
CREATE VIEW active_users AS
 SELECT users.id,
    users.name
   FROM users
  WHERE users.active;
-- Set comment of view public.active_users
COMMENT ON VIEW active_users IS 'who may log in';
