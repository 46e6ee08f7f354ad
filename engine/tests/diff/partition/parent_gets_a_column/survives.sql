SELECT body = '' FROM logs
