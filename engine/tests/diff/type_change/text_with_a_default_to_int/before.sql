CREATE TABLE items (id bigint PRIMARY KEY, amount text NOT NULL DEFAULT '7');
