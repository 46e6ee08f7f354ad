CREATE TABLE flags (id bigint PRIMARY KEY, is_on text DEFAULT 'no');
