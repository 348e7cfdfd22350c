ADD COLUMN with UNIQUE, CHECK and REFERENCES.
not on sqlite: it adds no UNIQUE column.

=== unique
CREATE TABLE p (id INTEGER PRIMARY KEY);
INSERT INTO p VALUES (1);
ALTER TABLE p ADD COLUMN code TEXT UNIQUE;
UPDATE p SET code = 'a';
INSERT INTO p VALUES (2, 'a')
--- rows
23505 There is a row with the same key in 'p' (unique key 'p_code_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== check
ALTER TABLE p ADD COLUMN n INTEGER DEFAULT 5 CHECK (n > 0);
UPDATE p SET n = -1
--- rows
23514 The row breaks the check 'p_n_check' of 'p'.

=== a default that breaks the check
ALTER TABLE p ADD COLUMN m INTEGER DEFAULT -5 CHECK (m > 0)
--- rows
23514 A row of 'p' breaks the constraint 'p_m_check'.

=== references
CREATE TABLE c (id INTEGER PRIMARY KEY);
ALTER TABLE c ADD COLUMN p_id INTEGER REFERENCES p;
INSERT INTO c VALUES (1, 7)
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.
