SELECT (SELECT title FROM articles) = 'a' AND (SELECT published FROM drafts) = '2020-01-01'
