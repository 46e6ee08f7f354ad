CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW z AS SELECT id, name FROM users;
CREATE VIEW m AS SELECT id, name FROM z;
CREATE VIEW a AS SELECT m.id, z.name FROM m JOIN z USING (id);
