CREATE TABLE users (id bigint PRIMARY KEY, name text, doc jsonb);
CREATE INDEX users_name_idx ON users (lower(name));
CREATE INDEX users_doc_idx ON users ((doc ->> 'a'));
