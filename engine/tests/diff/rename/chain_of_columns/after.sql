CREATE TABLE stages (id bigint PRIMARY KEY, b text, c text);
