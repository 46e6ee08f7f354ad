CREATE TABLE logs (id int, at date NOT NULL) PARTITION BY RANGE (at);
ALTER TABLE logs ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
CREATE TABLE logs_2024 (id int, at date NOT NULL);
