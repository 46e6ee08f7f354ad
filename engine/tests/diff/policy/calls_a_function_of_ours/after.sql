CREATE TABLE notes (id bigint PRIMARY KEY, owner text);
CREATE FUNCTION me() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('app.user', true) $$;
CREATE POLICY own ON notes USING (owner = me());
