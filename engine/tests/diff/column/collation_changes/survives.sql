SELECT string_agg(word, '' ORDER BY word) = 'Ab' FROM words
