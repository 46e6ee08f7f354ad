CREATE DOMAIN word AS varchar(20) CONSTRAINT is_short CHECK (length(VALUE) < 10);
CREATE TABLE notes (words word[], word word COLLATE "C" DEFAULT 'a' NOT NULL, plain word, other word COLLATE "POSIX");
