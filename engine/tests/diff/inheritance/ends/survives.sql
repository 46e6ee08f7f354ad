SELECT load = 40 AND wheels = 4 FROM trucks
