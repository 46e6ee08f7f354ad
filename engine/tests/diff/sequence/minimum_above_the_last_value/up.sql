-- driftless:generated

-- Modify sequence "numbers"
SELECT setval('"numbers"', 1000, false) FROM "numbers" WHERE last_value < 1000;
ALTER SEQUENCE "numbers" MINVALUE 1000 START WITH 1000;
