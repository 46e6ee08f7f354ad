CREATE TABLE a_child (id int PRIMARY KEY, parent int );
CREATE TABLE z_parent (id int PRIMARY KEY);
ALTER TABLE a_child ADD CONSTRAINT a_child_parent_fkey FOREIGN KEY (parent) REFERENCES z_parent (id) ON DELETE CASCADE;
