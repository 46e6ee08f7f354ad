CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE users (mail email NOT NULL);
