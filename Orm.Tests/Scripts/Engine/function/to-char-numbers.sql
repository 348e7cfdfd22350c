to_char of numbers.
not on sqlite: it has none.

=== digits
SELECT to_char(125, '999') AS a, to_char(-125, '999') AS b, to_char(12, '99999') AS c, to_char(12, '0000') AS d, to_char(0, '999') AS e
--- rows
a|b|c|d|e
 125|-125|    12| 0012|   0

=== behind the point
SELECT to_char(0.1, '0.9') AS a, to_char(-0.1, '99.99') AS b, to_char(12, '9990999.9') AS c, to_char(0.5, '9.9') AS d, to_char(9.999, '9.99') AS e
--- rows
a|b|c|d|e
 0.1|  -.10|    0012.0|  .5| #.##

=== without blanks
SELECT to_char(-0.1, 'FM9.99') AS a, to_char(12, 'FM9990999.9') AS b, to_char(148.5, 'FM999.999') AS c, to_char(148.5, 'FM999.990') AS d, to_char(7, 'FM000') AS e
--- rows
a|b|c|d|e
-.1|0012.|148.5|148.500|007

=== groups
SELECT to_char(1485, '9,999') AS a, to_char(123456, '9,999,999') AS b, to_char(12, '0,000') AS c, to_char(12345, 'FM99,999.0') AS d, to_char(3148.5, '9G999D999') AS e
--- rows
a|b|c|d|e
 1,485|   123,456| 0,012|12,345.0| 3,148.500

=== signs
SELECT to_char(-485, '999S') AS a, to_char(5, 'S999') AS b, to_char(-485, '999MI') AS c, to_char(485, '999MI') AS d, to_char(485, 'PL999') AS e, to_char(-485, '9SG99') AS f, to_char(-485, '999PR') AS g
--- rows
a|b|c|d|e|f|g
485-|  +5|485-|485 |+ 485|4-85|<485>

=== endings
SELECT to_char(21, '99TH') AS a, to_char(482, '999th') AS b, to_char(113, '999th') AS c, to_char(-21, '99TH') AS d
--- rows
a|b|c|d
 21ST| 482nd| 113th|-21

=== too long
SELECT to_char(1234, '999') AS a, to_char(1234.5, '999.9') AS b
--- rows
a|b
 ###| ###.#

=== texts within
SELECT to_char(12, '9 "of" 9') AS a, to_char(485, '9 9 9') AS b
--- rows
a|b
 1 of 2| 4 8 5

=== reals
SELECT to_char(1.5::double precision, '9.99') AS a, to_char(-0.25::real, '9.99') AS b
--- rows
a|b
 1.50| -.25

=== of columns
SELECT to_char(x, 'FM990.00') AS a FROM (VALUES (1), (22.5), (NULL)) AS v(x)
--- rows
a
1.00
22.50
NULL

=== two points
SELECT to_char(1, '9.9.9')
--- rows
42601 A template of a number has two points.

=== two signs
SELECT to_char(1, 'S9PR')
--- rows
42601 A template of a number has PR and another sign.

=== roman numerals
-- not on postgresql: it has them.
SELECT to_char(1, 'RN')
--- rows
0A000 'R' in a template of a number is not supported.
