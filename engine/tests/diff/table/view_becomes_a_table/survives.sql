SELECT name = 'Ann' FROM people
