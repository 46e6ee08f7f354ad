SELECT mask = B'101' FROM masks
