SELECT n = 1 FROM base
