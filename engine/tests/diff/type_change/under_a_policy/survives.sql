SELECT owner = 'ann' FROM notes
