-- driftless:generated

-- Modify index public.m.mi
ALTER INDEX mi ALTER COLUMN 1 SET STATISTICS 300;
-- Modify index public.m.mj
ALTER INDEX mj ALTER COLUMN 1 SET STATISTICS 100;
