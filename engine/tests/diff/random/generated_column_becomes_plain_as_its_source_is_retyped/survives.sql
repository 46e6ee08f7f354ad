SELECT a = '1' AND b = 2 FROM t
