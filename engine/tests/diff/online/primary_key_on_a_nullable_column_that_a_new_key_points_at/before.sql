CREATE TABLE products (number integer);
