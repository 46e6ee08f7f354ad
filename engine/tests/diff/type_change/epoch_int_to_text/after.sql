CREATE TABLE points (id bigint PRIMARY KEY, x text DEFAULT 'five');
