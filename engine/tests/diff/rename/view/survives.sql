SELECT name = 'x' FROM names
