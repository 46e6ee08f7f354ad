CREATE TABLE notes (id bigint PRIMARY KEY, owner text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON notes AS RESTRICTIVE FOR DELETE USING (owner = current_user);
COMMENT ON POLICY own ON notes IS 'not others''';
