CREATE TYPE person AS (id bigint, name text);
