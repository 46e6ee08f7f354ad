CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text, is_active boolean NOT NULL DEFAULT true, tags text[] DEFAULT '{a,b}', at timestamptz DEFAULT now());
