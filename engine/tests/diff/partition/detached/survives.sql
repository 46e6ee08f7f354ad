SELECT (SELECT count(*) FROM logs) = 0 AND (SELECT count(*) FROM logs_2024) = 1
