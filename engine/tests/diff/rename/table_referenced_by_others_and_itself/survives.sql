SELECT count(*) = 1 FROM products JOIN categories c ON c.id = category_id AND c.parent_id = 1
