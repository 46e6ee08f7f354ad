CREATE TYPE postal_address AS (street text, city text);
CREATE TABLE users (home postal_address);
