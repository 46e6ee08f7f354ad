CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name varchar(80) NOT NULL, team_id bigint);
