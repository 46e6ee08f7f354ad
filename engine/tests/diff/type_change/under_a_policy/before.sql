CREATE TABLE notes (id bigint PRIMARY KEY, owner varchar(20));
CREATE POLICY own ON notes AS RESTRICTIVE FOR UPDATE TO pg_monitor, pg_read_all_data USING (owner = current_user) WITH CHECK (owner <> '');
COMMENT ON POLICY own ON notes IS 'each their own';
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
