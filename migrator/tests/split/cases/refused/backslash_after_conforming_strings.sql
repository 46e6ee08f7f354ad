SET standard_conforming_strings = off;
SET standard_conforming_strings = on;
SELECT 'a\'';
