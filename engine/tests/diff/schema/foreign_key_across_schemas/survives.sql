SELECT user_id IS NULL FROM shop.orders
