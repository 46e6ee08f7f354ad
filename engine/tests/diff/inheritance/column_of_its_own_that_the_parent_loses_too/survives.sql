SELECT breed = 'collie' FROM dogs
