The functions of regular expressions.
not on sqlite: it has none.

=== replaced
SELECT regexp_replace('foobarbaz', 'b..', 'X') a, regexp_replace('foobarbaz', 'b..', 'X', 'g') b, regexp_replace('foobarbaz', 'b(..)', 'X\1Y', 'g') c, regexp_replace('abc', 'b', '[\&]') d, regexp_replace('abc', 'b', '\\') e, regexp_replace('abc', 'b', 'x\qy') f
--- rows
a|b|c|d|e|f
fooXbaz|fooXX|fooXarYXazY|a[b]c|a\c|ax\qyc

=== from a place, or one of them
SELECT regexp_replace('A PostgreSQL function', 'a|e|i|o|u', 'X', 1, 0, 'i') a, regexp_replace('A PostgreSQL function', 'a|e|i|o|u', 'X', 1, 3, 'i') b, regexp_replace('abcabc', 'b', 'X', 3) c, regexp_replace('abcabc', 'b', 'X', 1, 2) d
--- rows
a|b|c|d
X PXstgrXSQL fXnctXXn|A PostgrXSQL function|abcaXc|abcaXc

=== counted
SELECT regexp_count('ABCABCAXYaxy', 'A.') a, regexp_count('ABCABCAXYaxy', 'A.', 1, 'i') b, regexp_count('abcabc', 'b', 3) c, regexp_count('abc', '') d
--- rows
a|b|c|d
3|4|1|4

=== found
SELECT regexp_instr('ABCDEFGHI', 'D..') a, regexp_instr('ABCDEFGHI', 'D(.)(.)', 1, 1, 0, 'i', 2) b, regexp_instr('abcabc', 'b', 3) c, regexp_instr('abcabc', 'b', 1, 2) d, regexp_instr('abcabc', 'b', 1, 1, 1) e, regexp_instr('abc', 'b', 1, 3) f
--- rows
a|b|c|d|e|f
4|6|5|5|3|0

=== cut out
SELECT regexp_substr('ABCDEF', 'C.', 1, 1) a, regexp_substr('ABCDEF', 'c(.)(..)', 1, 1, 'i', 2) b, regexp_substr('abcabc', 'b.', 3) c, regexp_substr('abc', 'b', 1, 2) d, regexp_substr('abc', '(b)', 1, 1, '', 2) e
--- rows
a|b|c|d|e
CD|EF|bc|NULL|NULL

=== a place before the first
SELECT regexp_count('abc', 'b', 0)
--- rows
22023 0 is no value of 'start'.

=== a match before the first
SELECT regexp_substr('abc', 'b', 1, 0)
--- rows
22023 0 is no value of 'N'.

=== an end that is none
SELECT regexp_instr('abc', 'b', 1, 1, 2)
--- rows
22023 2 is no value of 'endoption'.

=== SIMILAR TO
SELECT 'abc' SIMILAR TO '%(b|d)%' a, 'abc' SIMILAR TO '_b_' b, 'a[c' SIMILAR TO 'a[[x]c' c, 'ab1' SIMILAR TO '[[:alpha:]]+[0-9]' d, 'a.c' SIMILAR TO 'a.c' e, 'abc' SIMILAR TO 'a.c' f, 'a\c' SIMILAR TO 'a[\]c' ESCAPE '#' g
--- rows
a|b|c|d|e|f|g
true|true|true|true|true|false|true
