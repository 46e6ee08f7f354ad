CREATE TABLE old_users (id int PRIMARY KEY, email text);
