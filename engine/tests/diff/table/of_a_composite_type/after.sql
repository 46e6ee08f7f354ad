CREATE TYPE person AS (id bigint, name text);
CREATE TABLE people OF person (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'x');
