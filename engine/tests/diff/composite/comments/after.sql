CREATE TYPE address AS (street text, zip text);
COMMENT ON TYPE address IS 'where it goes';
COMMENT ON COLUMN address.zip IS 'with zeros';
