CREATE TABLE settings (id bigint PRIMARY KEY, a int DEFAULT -1, b text DEFAULT 'it''s a \ "quote"', c jsonb DEFAULT '{"a": [1, null]}', d timestamptz DEFAULT CURRENT_TIMESTAMP,
    e text[] DEFAULT '{}', f interval DEFAULT '1 day 02:00:00', g bytea DEFAULT '\xdeadbeef', h numeric(5,2) DEFAULT 0.5, i date DEFAULT CURRENT_DATE + 1, j uuid DEFAULT gen_random_uuid(),
    k boolean DEFAULT (NOT false), l double precision DEFAULT 'NaN', m int[] DEFAULT ARRAY[1, 2]);
