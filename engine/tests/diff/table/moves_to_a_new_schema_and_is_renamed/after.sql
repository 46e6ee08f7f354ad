CREATE SCHEMA archive;
CREATE TYPE archive.mood AS ENUM ('good');
CREATE SEQUENCE archive.numbers;
CREATE TABLE archive.papers (id bigserial PRIMARY KEY, body text, mood archive.mood, n bigint DEFAULT nextval('archive.numbers'));
CREATE INDEX papers_body_idx ON archive.papers (body);
CREATE VIEW archive.bodies AS SELECT body FROM archive.papers;
