SELECT name = 'a' FROM people
