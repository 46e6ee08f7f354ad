SELECT has_table_privilege('pg_monitor', 'users', 'INSERT')
