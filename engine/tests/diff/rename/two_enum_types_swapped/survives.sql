SELECT a = 'x' AND b = 'y' FROM t
