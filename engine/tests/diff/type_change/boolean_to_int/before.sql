CREATE TABLE flags (id bigint PRIMARY KEY, is_on boolean NOT NULL DEFAULT true);
