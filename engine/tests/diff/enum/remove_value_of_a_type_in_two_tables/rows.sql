INSERT INTO jobs VALUES (1, 'done', 'new'); INSERT INTO job_log VALUES (1, 'new');
