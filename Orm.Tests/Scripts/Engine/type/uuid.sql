UUID.
not on sqlite: it has no UUIDs.

=== forms
SELECT 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid AS a, 'a0eebc999c0b4ef8bb6d6bb9bd380a11'::uuid AS b
--- rows
a|b
a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11

=== not one
SELECT 'a0eebc99'::uuid
--- rows
22P02 'a0eebc99' is no value of UUID. A UUID has 32 hexadecimal digits (line 1, column 8).

=== order is that of the bytes
SELECT u FROM (VALUES ('ffffffff-0000-0000-0000-000000000000'::uuid), ('00000000-0000-0000-0000-000000000001'), ('80000000-0000-0000-0000-000000000000')) AS t (u) ORDER BY u
--- rows
u
00000000-0000-0000-0000-000000000001
80000000-0000-0000-0000-000000000000
ffffffff-0000-0000-0000-000000000000

=== as a key
CREATE TABLE t (id UUID PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 1);
SELECT v FROM t WHERE id = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
--- rows
v
1

=== made
SELECT length(gen_random_uuid()::text) AS n
--- rows
n
36
