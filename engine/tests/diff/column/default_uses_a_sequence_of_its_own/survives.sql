SELECT number = 1 FROM tickets
