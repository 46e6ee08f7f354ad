SELECT caption IS NULL FROM tags
