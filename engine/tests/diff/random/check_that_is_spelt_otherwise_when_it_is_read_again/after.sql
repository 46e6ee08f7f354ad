CREATE TABLE events (title varchar(20));
ALTER TABLE events ADD CONSTRAINT title_check CHECK (title NOT IN ('bad', 'worse'));
