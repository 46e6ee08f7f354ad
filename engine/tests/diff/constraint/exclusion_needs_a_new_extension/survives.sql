SELECT room = 1 FROM bookings
