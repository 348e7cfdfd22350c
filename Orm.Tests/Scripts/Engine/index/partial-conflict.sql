ON CONFLICT with an index of some rows.

=== its condition belongs to the target
CREATE TABLE slot (id INTEGER PRIMARY KEY, room INTEGER, active BOOLEAN, note TEXT);
CREATE UNIQUE INDEX slot_room ON slot (room) WHERE active;
INSERT INTO slot VALUES (1, 5, TRUE, 'a');
INSERT INTO slot VALUES (2, 5, TRUE, 'b') ON CONFLICT (room) WHERE active DO UPDATE SET note = excluded.note;
SELECT * FROM slot
--- rows
id|room|active|note
1|5|true|b

=== without the condition there is no such key
INSERT INTO slot VALUES (2, 5, TRUE, 'b') ON CONFLICT (room) DO NOTHING
--- rows
42P10 There is no unique key of these columns (line 1, column 55).

=== a row outside of it is no conflict
INSERT INTO slot VALUES (2, 5, FALSE, 'c') ON CONFLICT (room) WHERE active DO NOTHING;
SELECT id, note FROM slot ORDER BY id
--- rows
id|note
1|b
2|c

=== of any key
INSERT INTO slot VALUES (3, 5, TRUE, 'd') ON CONFLICT DO NOTHING
--- rows
0 changed

=== another key is still an error
INSERT INTO slot VALUES (1, 6, TRUE, 'd') ON CONFLICT (room) WHERE active DO NOTHING
--- rows
23505 There is a row with the same key in 'slot' (unique key 'slot_pkey'). Use another key, update the row that has it, or write ON CONFLICT.
