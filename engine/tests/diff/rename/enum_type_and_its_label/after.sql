CREATE TYPE user_role AS ENUM ('owner', 'user');
CREATE TABLE users (role user_role);
