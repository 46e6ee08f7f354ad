CREATE TABLE categories (id bigint PRIMARY KEY, parent_id bigint REFERENCES categories (id));
CREATE TABLE products (id bigint PRIMARY KEY, category_id bigint REFERENCES categories (id));
