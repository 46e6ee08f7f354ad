CREATE TABLE users (id bigint, price interval);
CREATE INDEX by_price ON users (price, id);
