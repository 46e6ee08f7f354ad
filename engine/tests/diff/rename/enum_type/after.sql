CREATE TYPE user_role AS ENUM ('admin', 'user');
COMMENT ON TYPE user_role IS 'What one may do';
CREATE TABLE users (id bigint PRIMARY KEY, role user_role NOT NULL DEFAULT 'user', CHECK (role <> 'admin' OR id > 0));
CREATE INDEX users_admin ON users (id) WHERE role = 'admin';
CREATE VIEW admins AS SELECT id FROM users WHERE role = 'admin';
