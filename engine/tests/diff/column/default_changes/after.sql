CREATE TABLE t (a int DEFAULT 2, b timestamptz DEFAULT statement_timestamp(), c text);
