CREATE TABLE notes (id bigint PRIMARY KEY, owner text);
CREATE POLICY own ON notes FOR ALL TO PUBLIC USING (owner = current_user) WITH CHECK (owner = current_user);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
