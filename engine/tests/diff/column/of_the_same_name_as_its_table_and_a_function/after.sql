CREATE TABLE now (id bigint PRIMARY KEY, now timestamptz DEFAULT now());
