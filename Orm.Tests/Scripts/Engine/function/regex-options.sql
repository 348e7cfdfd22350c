Regular expressions: lines, options, blanks.
not on sqlite: it has none.

=== lines
SELECT regexp_replace(E'a\nb', 'a.b', 'X') a, E'a\nb' ~ '(?n)^b' b, E'a\nb' ~ '(?n)a$' c, E'a\nb' ~ '(?n)a.b' d, E'a\nb' ~ '(?w)^b' e, E'a\nb' ~ '(?p)a.b' f, E'a\nb' ~ '(?n)a[^x]b' g, E'a\nb' ~ 'a[^x]b' h, E'a\nb' ~ '(?n)a\Wb' i, E'a\nb' ~ '(?n)a\Sb' j
--- rows
a|b|c|d|e|f|g|h|i|j
X|true|true|false|true|false|false|true|true|false

=== case
SELECT 'ABC' ~ '(?i)abc' a, 'abc' ~ '(?c)ABC' b, 'ABC' ~* '(?c)abc' c
--- rows
a|b|c
true|false|false

=== blanks and comments
SELECT 'ab' ~ '(?x)a b # comment' a, 'a b' ~ '(?x)a\ b' b, 'ab' ~ 'a(?#x)b' c, 'aa' ~ '(?x)a {2}' d
--- rows
a|b|c|d
true|true|true|true

=== literal
SELECT 'a.b' ~ '(?q)a.b' a, 'axb' ~ '(?q)a.b' b, 'a.b' ~ '***=a.b' c, 'axb' ~ '***=a.b' d, 'axb' ~ '***:a.b' e
--- rows
a|b|c|d|e
true|false|true|false|true

=== options of functions
SELECT regexp_like('ABC', 'b', 'i') a, regexp_like('ABC', 'b', 'ic') b, regexp_count(E'a\na', '^a', 1, 'n') c, regexp_replace('aAa', 'a', 'x', 'gi') d
--- rows
a|b|c|d
true|false|2|xxx

=== an option that is none
SELECT 'a' ~ '(?z)a'
--- rows
2201B The regular expression '(?z)a' is not valid at character 3: an option is not known. Options are c, i, m, n, p, q, s, t, w and x.

=== not at the start
SELECT 'a' ~ 'b(?i)a'
--- rows
2201B The regular expression 'b(?i)a' is not valid at character 4: the question mark in a parenthesis means nothing. Write (?: ), (?= ), (?! ), (?<= ) or (?<! ).

=== a flag that is none
SELECT regexp_like('abc', 'b', 'z')
--- rows
22023 The flag 'z' is not known here. Flags are i (any case), n (lines), x (blanks do not count), ...; regexp_replace has g (all).

=== a flag of another function
SELECT regexp_like('abc', 'b', 'g')
--- rows
22023 The flag 'g' is not known here. Flags are i (any case), n (lines), x (blanks do not count), ...; regexp_replace has g (all).
