SELECT full_name = 'Ann' FROM people
