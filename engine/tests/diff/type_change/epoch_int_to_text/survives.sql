SELECT x = '1' FROM points
