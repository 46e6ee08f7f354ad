CREATE TABLE users (id bigint PRIMARY KEY, role text CHECK (role IN ('admin', 'user')), age int CHECK (age BETWEEN 0 AND 150));
