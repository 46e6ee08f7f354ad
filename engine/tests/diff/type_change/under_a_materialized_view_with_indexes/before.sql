CREATE TABLE orders (id bigint PRIMARY KEY, day date, amount int);
CREATE MATERIALIZED VIEW daily WITH (fillfactor = 70) AS SELECT day, min(amount) AS least FROM orders GROUP BY day;
CREATE UNIQUE INDEX daily_day_idx ON daily (day);
CREATE INDEX daily_least_idx ON daily (least DESC);
COMMENT ON MATERIALIZED VIEW daily IS 'for the report';
COMMENT ON INDEX daily_day_idx IS 'to refresh concurrently';
GRANT SELECT ON daily TO pg_monitor;
ALTER MATERIALIZED VIEW daily ALTER COLUMN day SET STATISTICS 300;
