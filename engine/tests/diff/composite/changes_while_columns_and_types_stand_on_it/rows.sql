INSERT INTO shops VALUES (1, ROW('a, b', 'x', '12'), ARRAY[ROW('c', NULL, '3')::address], ROW('d', 'e', '4')::address,
    ROW(ROW('f', NULL, '5')::address, ROW('g', NULL, '6')::address)::route);
