SELECT name = 'ann' FROM members
