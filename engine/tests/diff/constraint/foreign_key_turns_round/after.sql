CREATE TABLE profiles (id bigint PRIMARY KEY);
CREATE TABLE users (id bigint PRIMARY KEY, profile_id bigint REFERENCES profiles (id));
