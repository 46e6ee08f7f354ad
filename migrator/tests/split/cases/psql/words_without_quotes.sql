SELECT größe, ñ$1, _x FROM (SELECT 1, 2, 3) AS t(größe, ñ$1, _x); SELECT '';
SELECT 1 AS begin, 2 AS atomic; SELECT 1 AS copy; SELECT 2;
CREATE TABLE function (begin int, atomic int); SELECT begin, atomic FROM function; DROP TABLE function;
