SELECT "order"::text = 'desc' FROM lists
