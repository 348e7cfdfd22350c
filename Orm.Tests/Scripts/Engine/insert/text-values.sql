Texts with quotes, line breaks and characters of every kind.

=== as they were
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, 'it''s'), (2, '"quoted"'), (3, 'ä ö ü ß'), (4, '日本語'), (5, ''), (6, '%_\');
SELECT v FROM t ORDER BY id
--- rows
v
it's
"quoted"
ä ö ü ß
日本語

%_\

=== found again
SELECT id FROM t WHERE v = '日本語' OR v = '' OR v = 'it''s' ORDER BY id
--- rows
id
1
4
5

=== their lengths
SELECT length(v) FROM t ORDER BY id
--- rows
length
4
8
7
3
0
3
