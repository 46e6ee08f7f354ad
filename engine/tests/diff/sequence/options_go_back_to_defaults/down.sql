-- driftless:generated

-- Modify sequence "numbers"
SELECT setval('"numbers"', 5, false) FROM "numbers" WHERE last_value < 5;
ALTER SEQUENCE "numbers" AS integer INCREMENT BY 10 MINVALUE 5 MAXVALUE 50000 START WITH 15 CACHE 4 CYCLE;
