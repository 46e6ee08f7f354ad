CREATE TABLE players (id bigint PRIMARY KEY);
