SELECT area = 6 FROM boxes
