CREATE TABLE invoices (id bigint PRIMARY KEY, serial_number serial);
