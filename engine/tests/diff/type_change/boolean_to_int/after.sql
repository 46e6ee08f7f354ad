CREATE TABLE flags (id bigint PRIMARY KEY, is_on int NOT NULL DEFAULT 1);
