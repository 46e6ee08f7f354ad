CREATE TABLE docs (id bigint PRIMARY KEY, kind text);
CREATE MATERIALIZED VIEW kinds AS SELECT kind, count(*) AS n FROM docs GROUP BY kind;
CREATE UNIQUE INDEX kinds_kind ON kinds (kind);
