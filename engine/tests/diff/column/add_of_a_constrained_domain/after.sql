CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE TABLE items (id bigint PRIMARY KEY, amount positive DEFAULT 1);
