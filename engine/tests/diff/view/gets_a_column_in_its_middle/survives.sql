SELECT active FROM people
