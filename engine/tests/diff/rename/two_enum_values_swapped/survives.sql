SELECT priority::text = 'high' FROM tickets
