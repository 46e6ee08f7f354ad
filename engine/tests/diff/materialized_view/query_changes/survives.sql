SELECT n = 1 AND latest = 1 FROM daily
