CREATE TABLE orders (region int NOT NULL, id int NOT NULL, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES IN (1);
CREATE TABLE orders_3 PARTITION OF orders FOR VALUES IN (3) PARTITION BY RANGE (id);
CREATE TABLE notes (region int, id int, FOREIGN KEY (region, id) REFERENCES orders (region, id));
