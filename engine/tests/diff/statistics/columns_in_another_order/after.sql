CREATE TABLE houses (zip text, city text);
CREATE STATISTICS houses_place ON city, zip FROM houses;
