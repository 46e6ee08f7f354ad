-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 RESTART;
