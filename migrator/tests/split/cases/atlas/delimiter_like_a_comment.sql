-- atlas:delimiter -- next

SELECT 1;
SELECT ' -- next '; -- a comment
-- next
SELECT 3;
-- next
