SELECT E'a'
'\';b';
SELECT E'a' -- it goes on; below
  '\';b'; SELECT 1;
