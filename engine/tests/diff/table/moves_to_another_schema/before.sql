CREATE SCHEMA archive;
CREATE TABLE notes (id bigserial PRIMARY KEY, body text);
CREATE INDEX notes_body_idx ON notes (body);
