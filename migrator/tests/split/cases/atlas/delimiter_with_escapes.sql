-- atlas:delimiter \nGO\n
SELECT 1
GO
SELECT 2;
SELECT 3
GO
