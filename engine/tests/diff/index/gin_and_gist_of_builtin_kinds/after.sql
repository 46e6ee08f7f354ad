CREATE TABLE docs (id bigint PRIMARY KEY, doc jsonb, words tsvector, place point, during tsrange, ip inet);
CREATE INDEX docs_doc ON docs USING gin (doc jsonb_path_ops);
CREATE INDEX docs_words ON docs USING gin (words);
CREATE INDEX docs_place ON docs USING gist (place);
CREATE INDEX docs_during ON docs USING spgist (during);
CREATE INDEX docs_ip ON docs USING gist (ip inet_ops);
CREATE INDEX docs_id ON docs USING brin (id int8_minmax_multi_ops (values_per_range = 16));
