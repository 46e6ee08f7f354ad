CREATE TABLE settings (id bigint PRIMARY KEY, a int, b text, c jsonb, d timestamptz, e text[], f interval, g bytea, h numeric(5,2), i date, j uuid, k boolean, l double precision, m int[]);
