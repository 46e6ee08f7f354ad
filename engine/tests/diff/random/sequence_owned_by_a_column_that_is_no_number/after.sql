CREATE SEQUENCE numbers;
CREATE SEQUENCE ticket;
CREATE TABLE tags (id uuid, name text);
ALTER SEQUENCE numbers OWNED BY tags.id;
ALTER SEQUENCE ticket OWNED BY tags.name;
