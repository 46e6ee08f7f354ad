-- The version of the server as a number: 150004.
SELECT current_setting('server_version_num')::int4
