Pages.

=== by OFFSET
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
SELECT id FROM t ORDER BY v DESC LIMIT 2 OFFSET 2
--- rows
id
3
2

=== by key
SELECT id FROM t WHERE (v, id) > ('b', 2) ORDER BY v, id LIMIT 2
--- rows
id
3
4

=== backwards by key
SELECT id FROM t WHERE (v, id) < ('d', 4) ORDER BY v DESC, id DESC LIMIT 2
--- rows
id
3
2

=== with a total
SELECT id, count(*) OVER () AS total FROM t ORDER BY id LIMIT 2
--- rows
id|total
1|5
2|5
