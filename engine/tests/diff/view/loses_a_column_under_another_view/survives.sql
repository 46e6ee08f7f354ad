SELECT name = 'a' FROM names
