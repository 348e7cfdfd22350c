Comments.

=== to the end of the line
SELECT 1 AS a -- one
, 2 AS b
--- rows
a|b
1|2

=== in between
SELECT /* here */ 1 AS a
--- rows
a
1

=== nested
-- not on sqlite: its comments do not nest.
SELECT /* outer /* inner */ still */ 1 AS a
--- rows
a
1

=== several statements
SELECT 1 AS a; ; SELECT 2 AS b;
--- rows
b
2
