CREATE TABLE category (id bigint PRIMARY KEY, parent_id bigint REFERENCES category (id));
CREATE TABLE products (id bigint PRIMARY KEY, category_id bigint REFERENCES category (id));
