CREATE TABLE items (id text PRIMARY KEY);
