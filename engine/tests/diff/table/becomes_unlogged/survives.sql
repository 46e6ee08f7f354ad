SELECT value = 'b' FROM cache
