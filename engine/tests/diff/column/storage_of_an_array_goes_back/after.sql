CREATE TABLE prices (paid numeric(10,2)[], due numeric(10,2));
