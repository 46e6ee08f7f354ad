SELECT count(*) = 1 FROM stock
