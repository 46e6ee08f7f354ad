SELECT 1;
-- nothing; more