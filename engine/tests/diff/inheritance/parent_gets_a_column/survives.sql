SELECT wheels = 4 AND load = 40 FROM trucks
