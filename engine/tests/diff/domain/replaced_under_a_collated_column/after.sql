CREATE DOMAIN word AS varchar(20) CONSTRAINT is_short CHECK (length(VALUE) < 10) CONSTRAINT is_good CHECK (VALUE <> 'bad');
CREATE TABLE notes (words word[], word word COLLATE "C" DEFAULT 'a' NOT NULL, plain word COLLATE "C", other word);
