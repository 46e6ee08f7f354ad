SELECT amount = 42 FROM items
