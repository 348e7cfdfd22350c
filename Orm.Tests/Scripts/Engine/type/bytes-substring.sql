Binary values are cut by bytes, whatever characters they would be.
not on sqlite: it writes binary values otherwise.

=== bytes that look like the beginnings of characters
SELECT substring('\xe2ff01'::bytea, 1, 1) AS one, substring('\xe2ff01'::bytea, 2, 2) AS two
--- rows
one|two
\xe2|\xff01

=== beyond the end
SELECT substring('\xe2ff01'::bytea, 3, 9) AS some, substring('\xe2ff01'::bytea, 7, 2) AS none,
    substring('\xe2ff01'::bytea, -1, 3) AS before
--- rows
some|none|before
\x01|\x|\xe2
