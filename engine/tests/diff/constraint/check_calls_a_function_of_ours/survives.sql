SELECT slug = 'home' FROM pages
