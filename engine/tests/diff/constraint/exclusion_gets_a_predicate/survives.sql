SELECT count(*) = 1 FROM bookings
