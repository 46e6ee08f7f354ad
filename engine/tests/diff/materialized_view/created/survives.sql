SELECT n = 1 FROM daily
