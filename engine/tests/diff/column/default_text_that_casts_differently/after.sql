CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz DEFAULT CURRENT_TIMESTAMP, name varchar(10) DEFAULT 'x'::text, n int DEFAULT 1, s text DEFAULT 'a');
