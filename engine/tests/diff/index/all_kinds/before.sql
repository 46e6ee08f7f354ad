CREATE TABLE t (id int, a text, b text, d jsonb, at timestamptz);
