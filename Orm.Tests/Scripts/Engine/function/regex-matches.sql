Regular expressions: which match it is.
not on sqlite: it has none.

=== the longest of alternatives
SELECT substring('foobar' from 'o|oo') a, substring('foobar' from '(?:fo|foo)(?:bar|b)') b, substring('xabcabc' from 'a|ab|abc') c
--- rows
a|b|c
oo|foobar|abc

=== the first quantifier decides
SELECT substring('XY1234Z', 'Y*([0-9]{1,3})') a, substring('XY1234Z', 'Y*?([0-9]{1,3})') b
--- rows
a|b
123|1

=== short and long
SELECT substring('aaaa' from 'a*?') a, substring('aaaa' from 'a+?') b, substring('aaab' from 'a+?b') c, substring('abbbc' from 'ab{1,2}') d, substring('abbbc' from 'ab{1,2}?') e, regexp_replace('aaa', 'a{2}?', 'b') f
--- rows
a|b|c|d|e|f
|a|aaab|abb|ab|ba

=== parts of a match
SELECT substring('abcdefghi' from '(.*?)(d|def).*') a, substring('a,b,c' from ',(.*?),') b, substring('aXbXc' from 'X(.*)$') c, substring('aaa' from '(a|aa)(a|aa)?') d
--- rows
a|b|c|d
abc|b|bXc|aa

=== the last of repetitions
SELECT substring('abcd' from '(?:(a)|b)*') a, substring('xyxy' from '(x|y)*') b, substring('aaa' from '(a*)+') c, substring('abab' from '(?:(a)(?:b)?)*') d
--- rows
a|b|c|d
NULL|y||a

=== a part that has not matched
SELECT substring('b' from '(a)|b') a, regexp_substr('ab', '(a)|(b)', 1, 1, '', 2) b
--- rows
a|b
NULL|NULL

=== the same again
SELECT 'abab' ~ '^(ab)\1$' a, 'abac' ~ '^(ab)\1$' b, substring('xaabbx' from '(a|b)\1') c, 'ABab' ~* '^(ab)\1$' d, substring('abcabcabc' from '(abc)\1*') e, 'aaaa' ~ '^(a*)\1$' f, 'aaa' ~ '^(a+)\1$' g, substring('abaabab' from '(a.*)\1') h
--- rows
a|b|c|d|e|f|g|h
true|false|a|true|abc|true|false|aba

=== nothing
SELECT 'a' ~ '' a, '' ~ '^$' b, 'abc' ~ '()' c, 'b' ~ 'a||b' d, 'aaa' ~ '(a?){0}' e, 'x' ~ 'x{0,0}' f, regexp_replace('abc', '', 'X', 'g') g, regexp_replace('abc', 'x*', '-', 'g') h
--- rows
a|b|c|d|e|f|g|h
true|true|true|true|true|true|XaXbXcX|-a-b-c-

=== many at once are no problem
SELECT repeat('a', 30) ~ '^(a+)+$' a, (repeat('a', 30) || 'b') ~ '^(a+)+$' b, (repeat('a', 40) || 'b') ~ '^(a|aa)+$' c, repeat('x', 28) ~ '(x+x+)+y' d
--- rows
a|b|c|d
true|false|false|false

=== mixed
SELECT substring('foobarbaz', '.*?(?:ba)+.') a, substring('aabab' from '(?:a*?b)*') b, substring('abcabc' from '(?:a.*?c)|b') c, substring('<a><b>' from '<.*?>') d, substring('<a><b>' from '(<.*?>)+') e
--- rows
a|b|c|d|e
foobar|aabab|abcabc|<a>|<b>
