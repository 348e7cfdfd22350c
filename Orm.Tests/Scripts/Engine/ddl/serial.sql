SERIAL is an integer that counts.
not on sqlite: it has no SERIAL.

=== it counts
CREATE TABLE s (id SERIAL PRIMARY KEY, big BIGSERIAL, v TEXT);
INSERT INTO s (v) VALUES ('a'), ('b');
SELECT * FROM s ORDER BY id
--- rows
id|big|v
1|1|a
2|2|b

=== a failed insert leaves a hole
INSERT INTO s (id, v) VALUES (1, 'c')
--- rows
23505 There is a row with the same key in 's' (unique key 's_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== next
INSERT INTO s (v) VALUES ('d') RETURNING id
--- rows
id
3
