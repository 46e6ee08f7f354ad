CREATE TABLE items (amount integer, code integer);
CREATE SEQUENCE ticket OWNED BY items.code;
