SELECT size = 5 FROM boxes
