SELECT id = 2 FROM items
