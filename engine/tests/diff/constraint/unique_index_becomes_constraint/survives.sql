SELECT place = 1 FROM items
