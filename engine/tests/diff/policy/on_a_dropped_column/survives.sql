SELECT owner = 'a' FROM notes
