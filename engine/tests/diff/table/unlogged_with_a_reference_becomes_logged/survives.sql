SELECT a_id = 1 FROM b
