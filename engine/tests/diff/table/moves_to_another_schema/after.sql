CREATE SCHEMA archive;
CREATE TABLE archive.notes (id bigserial PRIMARY KEY, body text);
CREATE INDEX notes_body_idx ON archive.notes (body);
