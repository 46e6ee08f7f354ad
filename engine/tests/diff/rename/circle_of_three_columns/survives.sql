SELECT g = 10 AND b = 20 AND r = 30 FROM colours
