CREATE TABLE houses (city text, zip text, street text);
CREATE STATISTICS houses_place ON city, zip FROM houses;
