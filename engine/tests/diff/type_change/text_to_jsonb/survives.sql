SELECT value = '{"a": 1}' FROM settings
