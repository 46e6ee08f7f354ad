CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE users (mail mail NOT NULL);
