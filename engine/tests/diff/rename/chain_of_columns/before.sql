CREATE TABLE stages (id bigint PRIMARY KEY, a text, b text);
