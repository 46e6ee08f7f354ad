CREATE TABLE things (c text, d text);
