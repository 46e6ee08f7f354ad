-- driftless:generated

-- Drop view public.user_names
DROP VIEW "user_names";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create view public.user_names
CREATE VIEW user_names WITH (security_barrier=true, security_invoker=true, check_option=local) AS
 SELECT users.id,
    users.name
   FROM users
  WHERE (users.id > 0);
ALTER VIEW user_names ALTER COLUMN name SET DEFAULT 'nobody'::character varying;
ALTER VIEW user_names OWNER TO pg_write_all_data;
GRANT SELECT ON TABLE user_names TO pg_monitor WITH GRANT OPTION;
GRANT UPDATE (name) ON TABLE user_names TO pg_read_all_data;
-- Set comment of view public.user_names
COMMENT ON VIEW user_names IS 'who we know';
COMMENT ON COLUMN user_names.name IS 'as they said';
