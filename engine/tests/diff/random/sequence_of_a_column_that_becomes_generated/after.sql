CREATE TABLE items (amount integer, code integer GENERATED ALWAYS AS (abs(amount)) STORED);
CREATE SEQUENCE ticket OWNED BY items.code;
