SELECT E'it\'s; x';
SELECT e'\\'; SELECT E'a\\\'; b' AS "\";
SELECT 'a\'; SELECT B'01', X'1F', N'n;', 2;
SELECT U&'d\0061t;\+000061', U&"d\0061t;a" FROM (SELECT 1 AS "dat;a") AS t(U&"d\0061t;a");
SELECT U&'d!0061t;' UESCAPE '!';
SELECT 'a'
'b;'
  -- a comment; between
'c;';
SELECT E'a''\';b';
SELECT date'2000-01-01', "e"||'a\' FROM (VALUES ('b')) v("e"); SELECT 2;
