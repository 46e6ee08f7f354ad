SELECT has_column_privilege('pg_monitor', 'users', 'name', 'UPDATE')
