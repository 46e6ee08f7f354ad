CREATE TABLE notes (id bigint PRIMARY KEY, owner text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR UPDATE TO pg_monitor, pg_read_all_data USING (owner <> '') WITH CHECK (id > 0);
