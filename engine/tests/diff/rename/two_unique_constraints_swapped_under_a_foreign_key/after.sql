CREATE TABLE codes (a int CONSTRAINT codes_k2 UNIQUE, b int CONSTRAINT codes_k1 UNIQUE);
CREATE TABLE uses (a int CONSTRAINT uses_a REFERENCES codes (a));
