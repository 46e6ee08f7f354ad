SELECT wheels = 4 FROM trucks
