CREATE TABLE members (id bigint PRIMARY KEY, name varchar(20));
CREATE TABLE notes (id bigint PRIMARY KEY, member_id bigint);
CREATE POLICY own ON notes USING (EXISTS (SELECT FROM members m WHERE m.id = member_id AND m.name = current_user));
ALTER TABLE notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
