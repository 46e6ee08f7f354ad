/* a /* b */ ; c */ SELECT 1;
/**/SELECT 2;/*;*//* ; */-- ;
SELECT 3 /* /*/*;*/*/ ; */ , 4 -- ; '
;
SELECT 5 -- a carriage return ends this; SELECT 6;
-- '

/* " */

SELECT 7 */* ; */ 2;
SELECT 8 - -1 /**/ - - 2; -- the end; of it all
SELECT '--', '/*', "--" FROM (SELECT 1) AS "/*"("--"); SELECT 9;
--
-- $$
SELECT 10--;
;
SELECT 11 /***/ /* **/ /*/ ; */;
SELECT '*/'
/* 'a
;b' */
;
