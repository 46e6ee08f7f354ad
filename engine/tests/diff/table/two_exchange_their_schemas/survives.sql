SELECT x = 1 AND y = 2 FROM a.t, b.t
