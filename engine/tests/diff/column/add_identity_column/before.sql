CREATE TABLE lines (line_text text);
