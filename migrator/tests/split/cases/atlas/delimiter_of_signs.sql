-- atlas:delimiter //
SELECT 1; SELECT 2 //
-- above
SELECT '//' AS "//" -- a // b
//
SELECT 3; //
SELECT 4