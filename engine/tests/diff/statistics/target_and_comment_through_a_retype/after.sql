CREATE TABLE houses (city bigint, zip integer);
CREATE STATISTICS houses_place ON city, zip FROM houses;
ALTER STATISTICS houses_place SET STATISTICS 100;
COMMENT ON STATISTICS houses_place IS 'both';
