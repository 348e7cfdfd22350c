COLLATE unicode: letters stand together whatever their accents and case.
not on sqlite: it has no such collation.

=== a list
SELECT x FROM (VALUES ('zebra'), ('Zebra'), ('Äpfel'), ('apfel'), ('Apfel'), ('äpfel'), ('Ofen'), ('œuvre'), ('öl'), ('1'), ('_'), ('ß'), ('st')) AS v(x) ORDER BY x COLLATE unicode
--- rows
x
_
1
apfel
Apfel
äpfel
Äpfel
œuvre
Ofen
öl
ß
st
zebra
Zebra

=== accents count before case
SELECT x FROM (VALUES ('côté'), ('Cote'), ('coté'), ('cote'), ('côte'), ('Côte')) AS v(x) ORDER BY x COLLATE unicode
--- rows
x
cote
Cote
coté
côte
Côte
côté

=== other scripts
SELECT x FROM (VALUES ('я'), ('ё'), ('е'), ('ж'), ('Ω'), ('α'), ('ά'), ('a'), ('ア'), ('한'), ('9')) AS v(x) ORDER BY x COLLATE unicode
--- rows
x
9
a
α
ά
Ω
е
ё
ж
я
한
ア

=== downwards, with NULL
SELECT x FROM (VALUES ('b'), (NULL), ('B'), ('á')) AS v(x) ORDER BY x COLLATE unicode DESC NULLS LAST
--- rows
x
B
b
á
NULL

=== comparisons
SELECT 'é' < 'f' COLLATE unicode AS a, 'B' > 'a' COLLATE unicode AS b, 'a' < 'B' COLLATE unicode AS c, 'é' = 'e' COLLATE unicode AS d
--- rows
a|b|c|d
true|true|true|false

=== equal is only what has the same characters
SELECT 'e' = 'E' COLLATE unicode AS a, 'é' = 'é' COLLATE unicode AS b
--- rows
a|b
false|true

=== a range
SELECT x FROM (VALUES ('Eis'), ('éclair'), ('Zimt'), ('apfel'), ('f')) AS v(x) WHERE x COLLATE unicode BETWEEN 'b' AND 'f' ORDER BY x COLLATE unicode
--- rows
x
éclair
Eis
f

=== the least and the greatest
SELECT min(x COLLATE unicode) AS a, max(x COLLATE unicode) AS b, min(x) AS c, max(x) AS d FROM (VALUES ('Zimt'), ('éclair'), ('apfel')) AS v(x)
--- rows
a|b|c|d
apfel|Zimt|Zimt|éclair

=== of several values
SELECT greatest('é' COLLATE unicode, 'Z', 'f') AS a, least('é' COLLATE unicode, 'Z', 'f') AS b
--- rows
a|b
Z|é
