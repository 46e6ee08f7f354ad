CREATE TYPE role AS ENUM ('admin', 'user');
CREATE TABLE users (role role);
