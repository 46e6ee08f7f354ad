SELECT posts = 0 FROM counts
