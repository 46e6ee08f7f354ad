SELECT name_of(1) = 'Ann'
