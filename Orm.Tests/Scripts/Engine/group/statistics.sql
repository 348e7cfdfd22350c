Variance and deviation.
not on sqlite: it has none of them.

=== of integers
-- unlike postgresql: it shows sixteen digits here.
CREATE TABLE s (n INTEGER, d DOUBLE PRECISION);
INSERT INTO s VALUES (2, 2), (4, 4), (4, 4), (4, 4), (5, 5), (5, 5), (7, 7), (9, 9);
SELECT var_pop(n), stddev_pop(n), round(variance(n), 6), round(stddev(n), 6) FROM s
--- rows
var_pop|stddev_pop|round|round
4|2|4.571429|2.138090

=== of doubles
SELECT var_pop(d), stddev_pop(d) FROM s
--- rows
var_pop|stddev_pop
4|2

=== of one row
SELECT var_samp(n), var_pop(n) FROM s WHERE n = 9
--- rows
var_samp|var_pop
NULL|0
