CREATE TABLE frozen (id bigint PRIMARY KEY, CONSTRAINT no_more CHECK (false));
