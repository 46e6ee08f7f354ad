SELECT mood::text = 'sad' FROM people
