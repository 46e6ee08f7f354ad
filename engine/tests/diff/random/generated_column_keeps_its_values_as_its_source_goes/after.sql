CREATE TABLE items (amount integer);
