SELECT name = 'Ann' FROM names
