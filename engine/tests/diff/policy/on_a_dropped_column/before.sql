CREATE TABLE notes (id bigint PRIMARY KEY, owner text, team text);
CREATE POLICY own ON notes USING (team = current_user);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
