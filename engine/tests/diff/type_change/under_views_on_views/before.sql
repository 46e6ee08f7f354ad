CREATE TABLE users (id bigint PRIMARY KEY, name varchar(10));
CREATE VIEW a_names AS SELECT id, name FROM users;
CREATE VIEW z_names AS SELECT upper(name) AS name FROM a_names;
CREATE VIEW m_names AS SELECT a.name, z.name AS upper FROM a_names a, z_names z;
GRANT SELECT ON z_names TO pg_monitor;
