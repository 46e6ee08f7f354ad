SELECT body = 'x' AND nextval('archive.notes_id_seq') = 2 FROM archive.notes
