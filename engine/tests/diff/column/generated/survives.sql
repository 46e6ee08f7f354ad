SELECT b = 3 AND c = '1' FROM t
