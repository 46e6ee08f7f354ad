SELECT shout = 'ANN' FROM people
