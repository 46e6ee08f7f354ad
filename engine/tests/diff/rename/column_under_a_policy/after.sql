CREATE TABLE notes (id bigint PRIMARY KEY, owner_name text);
CREATE POLICY own_notes ON notes USING (owner_name = current_user);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
