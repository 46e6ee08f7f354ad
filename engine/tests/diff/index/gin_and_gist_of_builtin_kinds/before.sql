CREATE TABLE docs (id bigint PRIMARY KEY, doc jsonb, words tsvector, place point, during tsrange, ip inet);
