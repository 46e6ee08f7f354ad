SELECT day = '2024-05-05' FROM logs
