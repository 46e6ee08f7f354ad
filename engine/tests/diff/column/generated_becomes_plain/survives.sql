SELECT size = 6 FROM boxes
