SELECT place = 1 FROM marks
