CREATE TABLE items (id bigint PRIMARY KEY, amount int NOT NULL DEFAULT 7);
