CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE a.items (id bigint PRIMARY KEY, n int);
CREATE TABLE b.items (id uuid PRIMARY KEY);
CREATE TABLE items (id bigint PRIMARY KEY, a_id bigint REFERENCES a.items (id), b_id uuid REFERENCES b.items (id));
