-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" MINVALUE 1 START WITH 1;
