How tightly operators bind: PostgreSQL's table, one pair of neighbours a case.

=== or, and, not
SELECT a OR b AND NOT c OR d
--- binding
SELECT (a OR (b AND (NOT c)) OR d)

=== not takes a comparison
SELECT NOT a = b AND NOT c IS NULL
--- binding
SELECT ((NOT (a = b)) AND (NOT (c IS NULL)))

=== is binds less tightly than a comparison
SELECT a = b IS NULL, a < b IS NOT TRUE, a = b IS DISTINCT FROM c
--- binding
SELECT ((a = b) IS NULL), ((a < b) IS NOT TRUE), ((a = b) IS DISTINCT FROM c)

=== a comparison binds less tightly than in, like and between
SELECT a = b IN (1, 2), a = b LIKE c, a = b BETWEEN 1 AND 2
--- binding
SELECT (a = (b IN (1, 2))), (a = (b LIKE c)), (a = (b BETWEEN 1 AND 2))

=== in, like and between bind less tightly than other operators
SELECT a || b LIKE c || d, a | b IN (1), a -> b BETWEEN c || d AND e || f
--- binding
SELECT ((a || b) LIKE (c || d)), ((a | b) IN (1)), ((a -> b) BETWEEN (c || d) AND (e || f))

=== and inside between is not the operator
SELECT a BETWEEN b AND c AND d, a NOT BETWEEN SYMMETRIC b AND c OR d
--- binding
SELECT ((a BETWEEN b AND c) AND d), ((a NOT BETWEEN SYMMETRIC b AND c) OR d)

=== other operators bind less tightly than addition and from the left
SELECT a || b + c || d, a -> b ->> c, a & b | c # d, a << 1 + 2 >> b
--- binding
SELECT ((a || (b + c)) || d), ((a -> b) ->> c), (((a & b) | c) # d), ((a << (1 + 2)) >> b)

=== arithmetic
SELECT a + b * c - d / e % f, a - b - c, a / b / c, 2 ^ 3 ^ 4, a * b ^ c
--- binding
SELECT ((a + (b * c)) - ((d / e) % f)), ((a - b) - c), ((a / b) / c), ((2 ^ 3) ^ 4), (a * (b ^ c))

=== signs bind more tightly than anything but subscripts and casts
SELECT -a ^ b, -a * b, - -a, -a::int, +a + +b, -a[1]
--- binding
SELECT ((-a) ^ b), ((-a) * b), (- (-a)), (-CAST(a AS INT)), ((+a) + (+b)), (-(a[1]))

=== the complement binds as other operators do
SELECT ~a + b, ~a || b, ~a & b, ~ ~a
--- binding
SELECT (~(a + b)), ((~a) || b), ((~a) & b), (~(~a))

=== collate and at time zone
SELECT a || b COLLATE nocase, a + b AT TIME ZONE 'UTC' COLLATE nocase, -a COLLATE nocase
--- binding
SELECT (a || (b COLLATE nocase)), (a + timezone(('UTC' COLLATE nocase), b)), ((-a) COLLATE nocase)

=== casts bind most tightly
SELECT a + b::int, a::int::text, (a + b)::int, a.b::int[1]
--- binding
SELECT (a + CAST(b AS INT)), CAST(CAST(a AS INT) AS text), CAST((a + b) AS INT), CAST(a.b AS INT[])

=== escape takes another operator but no comparison
SELECT a LIKE b ESCAPE c || d AND e
--- binding
SELECT ((a LIKE b ESCAPE (c || d)) AND e)

=== any and all
SELECT a = ANY (SELECT b FROM t) AND c, a + 1 < ALL (b), a ~ SOME (ARRAY['x', 'y']) OR d
--- binding
SELECT ((a = ANY (SELECT b FROM t)) AND c), ((a + 1) < ALL (b)), ((a ~ ANY (ARRAY['x', 'y'])) OR d)

=== comparisons do not chain
SELECT a < b < c
--- error
42601: expected AND, OR or the end of the expression, found '<'
SELECT a < b < c
             ^
hint: This operator cannot be chained: put parentheses around one side, or join two conditions by AND.

=== neither do ranges
SELECT a IN (1) IN (2)
--- error
42601: expected AND, OR or the end of the expression, found 'IN'
SELECT a IN (1) IN (2)
                ^
hint: This operator cannot be chained: put parentheses around one side, or join two conditions by AND.

=== nor tests
SELECT a IS NULL IS NULL
--- error
42601: expected AND, OR or the end of the expression, found 'IS'
SELECT a IS NULL IS NULL
                 ^
hint: This operator cannot be chained: put parentheses around one side, or join two conditions by AND.

=== intersect binds more tightly than union and except
SELECT 1 UNION SELECT 2 INTERSECT SELECT 3 EXCEPT ALL SELECT 4
--- binding
(SELECT 1 UNION (SELECT 2 INTERSECT SELECT 3)) EXCEPT ALL SELECT 4

=== set operations associate to the left
SELECT 1 EXCEPT SELECT 2 EXCEPT SELECT 3 UNION ALL SELECT 4
--- binding
((SELECT 1 EXCEPT SELECT 2) EXCEPT SELECT 3) UNION ALL SELECT 4
