CREATE TABLE wide (id bigint PRIMARY KEY, a1 bigint, a2 int NOT NULL, a3 int DEFAULT 1, a4 int UNIQUE, a5 int CHECK (a5 > 0), a6 text, a8 int REFERENCES wide (a4), a9 int);
