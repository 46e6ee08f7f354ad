-- driftless:generated

-- Create sequence "countdown"
CREATE SEQUENCE "countdown" INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1;
-- Create sequence "small_countdown"
CREATE SEQUENCE "small_countdown" AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 100 START WITH 50;
