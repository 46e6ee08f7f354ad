CREATE TABLE "stdin" (a int, b text);
COPY "stdin" (a, b) FROM stdin WITH (FORMAT text, DELIMITER ';');
1;it's
2;$$ -- " /* ( \\.
\.
COPY stdin FROM STDIN;
\.
copy public.stdin
  (a) -- comment;
  from /* ; */ stdin  ;
3
\.

SELECT 'COPY t FROM stdin;';
COPY stdin FROM stdin CSV;
4,"a;
b"
\.
SELECT count(*) FROM stdin;
