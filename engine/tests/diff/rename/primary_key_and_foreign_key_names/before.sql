CREATE TABLE users (id bigint CONSTRAINT pk_users PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id bigint CONSTRAINT fk_user REFERENCES users (id));
