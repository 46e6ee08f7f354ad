SELECT body = 'x' AND mood = 'good' AND nextval('archive.papers_id_seq') = 2 AND nextval('archive.numbers') = 2 FROM archive.papers
