SELECT count(*) = 1 FROM logs_2024
