CREATE TABLE purchases (id bigint PRIMARY KEY, note text NOT NULL DEFAULT '');
