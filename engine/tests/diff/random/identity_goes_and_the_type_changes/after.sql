CREATE TABLE rooms (id varchar);
