Upper and lower case.
not on sqlite: it knows ASCII only.

=== letters of many alphabets
SELECT upper('äßç δω ж') AS u, lower('ÄÇ ΔΩ Ж') AS l
--- rows
u|l
ÄßÇ ΔΩ Ж|äç δω ж

=== initcap
SELECT initcap('hello wORLD and ada''s') AS i
--- rows
i
Hello World And Ada'S
