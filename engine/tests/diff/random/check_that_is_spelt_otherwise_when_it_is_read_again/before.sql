CREATE TABLE events (title varchar(20));
