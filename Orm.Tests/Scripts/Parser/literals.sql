Literals, parameters and what stands between tokens.

=== texts
SELECT 'a', 'it''s', '', E'tab\t quote\' \x41\u00e9\U0001F600\101\\', $$it's$$, $tag$a $$ b$tag$, N'n'
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: StringLiteral Value='a'
      Items[]: ExpressionItem
        Expression: StringLiteral Value='it's'
      Items[]: ExpressionItem
        Expression: StringLiteral Value=''
      Items[]: ExpressionItem
        Expression: StringLiteral Value='tab	 quote' Aé😀A\'
      Items[]: ExpressionItem
        Expression: StringLiteral Value='it's'
      Items[]: ExpressionItem
        Expression: StringLiteral Value='a $$ b'
      Items[]: ExpressionItem
        Expression: StringLiteral Value='n'

=== texts with a line break between them are one
SELECT 'a'
  'b'
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: StringLiteral Value='ab'

=== numbers
SELECT 0, 42, 1_000_000, 0x1F, 0o17, 0b101, 9223372036854775807, 9223372036854775808, 1.5, .5, 1., 1e3, 1.5E-10
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=0
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=42
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=1000000
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=31
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=15
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=5
      Items[]: ExpressionItem
        Expression: IntegerLiteral Value=9223372036854775807
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='9223372036854775808'
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='1.5'
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='.5'
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='1.'
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='1e3'
      Items[]: ExpressionItem
        Expression: NumberLiteral Text='1.5E-10'

=== bytes
SELECT X'', x'0Fa0'
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: BlobLiteral
      Items[]: ExpressionItem
        Expression: BlobLiteral Bytes=[15,160]

=== truth and nothing
SELECT NULL, TRUE, false
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: NullLiteral
      Items[]: ExpressionItem
        Expression: BooleanLiteral Value=True
      Items[]: ExpressionItem
        Expression: BooleanLiteral

=== typed texts
SELECT DATE '2026-01-31', TIMESTAMP '2026-01-31 12:00', TIMESTAMP(3) WITH TIME ZONE '2026-01-31', uuid '0-0', json '{}'
--- sql
SELECT date '2026-01-31', TIMESTAMP '2026-01-31 12:00', TIMESTAMP(3) WITH TIME ZONE '2026-01-31', uuid '0-0', json '{}'

=== intervals
SELECT INTERVAL '1 day', INTERVAL '1' YEAR, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1' SECOND (3), INTERVAL(3) '1'
--- sql
SELECT INTERVAL '1 day', INTERVAL '1' YEAR, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1' SECOND(3), INTERVAL(3) '1'

=== names of types are names of columns where no text follows
SELECT date, timestamp, text FROM time
--- sql
SELECT date, "timestamp", text FROM "time"

=== parameters
SELECT @name, :name, $name, $2, ?5, ?, ?
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: Parameter Name='name'
      Items[]: ExpressionItem
        Expression: Parameter Name='name'
      Items[]: ExpressionItem
        Expression: Parameter Name='name'
      Items[]: ExpressionItem
        Expression: Parameter Number=2
      Items[]: ExpressionItem
        Expression: Parameter Number=5
      Items[]: ExpressionItem
        Expression: Parameter Number=6
      Items[]: ExpressionItem
        Expression: Parameter Number=7

=== names
SELECT a, B, "B", [C d], `E`, "quo""te", x$1, größe FROM "Select"
--- sql
SELECT a, b, "B", "C d", "E", "quo""te", x$1, größe FROM "Select"

=== keywords are names where they can be
SELECT name, value, date, year FROM key AS index WHERE type = 1
--- sql
SELECT name, value, date, year FROM key AS index WHERE type = 1

=== comments
SELECT /* one /* inside */ another */ 1 -- to the end
  + 2
--- sql
SELECT 1 + 2

=== a text without an end
SELECT 'abc
--- error
42601: expected ' at the end of the text, found the end of the text
SELECT 'abc
       ^
hint: The text that begins here has no end.

=== a comment without an end
SELECT 1 /* /* */
--- error
42601: expected */ at the end of the comment, found the end of the text
SELECT 1 /* /* */
         ^
hint: The comment that begins here has no end.

=== a number that runs into a name
SELECT 12ab
--- error
42601: expected SQL, found '12ab'
SELECT 12ab
       ^
hint: Put a blank between a number and a name.

=== odd digits
SELECT X'ABC'
--- error
42601: expected pairs of hexadecimal digits, found 'X'ABC''
SELECT X'ABC'
       ^
hint: Bytes are written as X'0FA0'.

=== half of a pair
SELECT E'\uD800'
--- error
42601: expected a text of whole characters, found 'E'\uD800''
SELECT E'\uD800'
       ^
hint: Half of a surrogate pair is no character.

=== quotation marks of a word processor
SELECT ‘a’
--- error
42601: expected SQL, found '‘'
SELECT ‘a’
       ^
hint: A text stands between straight apostrophes: 'text'.

=== the first parameter is 1
SELECT $0
--- error
42601: expected the number of a parameter, from 1, found '$0'
SELECT $0
       ^
hint: The first parameter is $1.

=== an empty name
SELECT "" FROM t
--- error
42601: expected a name, found '""'
SELECT "" FROM t
       ^
hint: A name has at least one character.

=== a command of psql
\d orders
--- error
42601: expected SQL, found '\'
\d orders
^
hint: Commands with a backslash belong to the psql program and are not SQL.

=== two ampersands
SELECT a && b
--- error
42601: expected SQL, found '&&'
SELECT a && b
         ^
hint: Conditions are joined by AND.
