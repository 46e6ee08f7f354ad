CREATE TABLE prices (paid numeric(10,2)[], due numeric(10,2)); ALTER TABLE prices ALTER paid SET STORAGE EXTERNAL, ALTER due SET STORAGE EXTERNAL;
