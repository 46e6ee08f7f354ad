CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz DEFAULT now(), name varchar(10) DEFAULT 'x', n int DEFAULT '1', s text DEFAULT 'a'::varchar);
