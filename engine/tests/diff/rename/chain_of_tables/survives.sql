SELECT (SELECT what FROM events_old) = 'x' AND (SELECT whence FROM events_older) = 'y'
