SELECT owner_name = 'ann' FROM notes
