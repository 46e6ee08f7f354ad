SELECT word = 'b' FROM words
