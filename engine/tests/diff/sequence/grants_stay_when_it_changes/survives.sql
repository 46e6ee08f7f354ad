SELECT has_sequence_privilege('pg_monitor', 'numbers', 'USAGE')
