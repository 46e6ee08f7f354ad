SELECT x = 1.5 FROM points
