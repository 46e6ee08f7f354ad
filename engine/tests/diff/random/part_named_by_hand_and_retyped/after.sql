CREATE TABLE events (kind integer, tag text) PARTITION BY LIST (kind);
CREATE TABLE events_old PARTITION OF events FOR VALUES IN (2);
CREATE INDEX events_tag ON events (tag);
ALTER INDEX events_old_tag_idx RENAME TO events_old_tag;
