SELECT given_name = 'Ann' AND label = 'Ann Lee' FROM people
