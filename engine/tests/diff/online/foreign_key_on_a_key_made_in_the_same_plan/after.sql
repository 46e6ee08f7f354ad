CREATE TABLE p (id int PRIMARY KEY, code text CONSTRAINT p_code_key UNIQUE); CREATE TABLE c (id int PRIMARY KEY, code text CONSTRAINT c_code_fkey REFERENCES p (code));
