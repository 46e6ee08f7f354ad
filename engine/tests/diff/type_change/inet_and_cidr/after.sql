CREATE TABLE hosts (id bigint PRIMARY KEY, net inet);
