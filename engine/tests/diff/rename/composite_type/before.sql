CREATE TYPE address AS (street text, city text);
CREATE TABLE users (home address);
