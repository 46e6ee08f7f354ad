SELECT load = 40 FROM trucks
