CREATE TABLE products (number integer PRIMARY KEY);
CREATE TABLE items (product_number integer REFERENCES products);
