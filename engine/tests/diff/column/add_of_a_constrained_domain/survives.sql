SELECT amount = 1 FROM items
