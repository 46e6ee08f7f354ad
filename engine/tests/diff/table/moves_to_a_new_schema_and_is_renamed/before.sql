CREATE TYPE mood AS ENUM ('good');
CREATE SEQUENCE numbers;
CREATE TABLE notes (id bigserial PRIMARY KEY, body text, mood mood, n bigint DEFAULT nextval('numbers'));
CREATE INDEX notes_body_idx ON notes (body);
CREATE VIEW bodies AS SELECT body FROM notes;
