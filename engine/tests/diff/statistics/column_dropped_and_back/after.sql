CREATE TABLE houses (zip text, street text);
