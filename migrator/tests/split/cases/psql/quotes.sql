SELECT 'a;b''c;' AS "a;""b", 'd''' || ''';e';
SELECT 'a \';
SELECT '\''' AS "$a$;", 'x;y'; SELECT 1;
