CREATE TABLE users (price interval);
