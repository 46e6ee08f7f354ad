INSERT INTO countries VALUES ('de');
