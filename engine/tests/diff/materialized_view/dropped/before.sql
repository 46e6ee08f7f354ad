CREATE TABLE orders (id bigint PRIMARY KEY, day date);
CREATE MATERIALIZED VIEW daily AS SELECT day, count(*) AS n FROM orders GROUP BY day;
CREATE UNIQUE INDEX daily_day_idx ON daily (day);
