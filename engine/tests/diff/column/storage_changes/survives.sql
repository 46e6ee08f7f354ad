SELECT body = 'x' FROM documents
