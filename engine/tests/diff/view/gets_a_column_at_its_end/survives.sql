SELECT active AND has_table_privilege('pg_monitor', 'people', 'SELECT') FROM people
