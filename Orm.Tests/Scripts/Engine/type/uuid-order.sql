UUIDs.
not on sqlite: it has no UUID.

=== forms
SELECT 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid AS a, '{a0eebc999c0b4ef8bb6d6bb9bd380a11}'::uuid AS b
--- rows
a|b
a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11

=== order is that of the bytes
SELECT u FROM (VALUES ('f0000000-0000-0000-0000-000000000000'::uuid), ('0f000000-0000-0000-0000-000000000000'),
  ('00000000-0000-0000-0000-00000000000f')) AS v(u) ORDER BY u
--- rows
u
00000000-0000-0000-0000-00000000000f
0f000000-0000-0000-0000-000000000000
f0000000-0000-0000-0000-000000000000

=== none
SELECT 'a0eebc99'::uuid
--- rows
22P02 'a0eebc99' is no value of UUID. A UUID has 32 hexadecimal digits (line 1, column 8).
