DROP TABLE, with and without IF EXISTS.

=== a table goes with its indexes
CREATE TABLE gone (a INTEGER);
CREATE INDEX gone_a ON gone (a);
DROP TABLE gone;
CREATE TABLE gone (b TEXT);
CREATE INDEX gone_a ON gone (b);
SELECT * FROM gone
--- rows
b

=== there is none
DROP TABLE nowhere
--- rows
42P01 There is no table 'nowhere' (line 1, column 12).

=== there need be none
DROP TABLE IF EXISTS nowhere
--- rows


=== several at once
-- not on sqlite: it drops one at a time.
CREATE TABLE one (a INTEGER);
CREATE TABLE two (a INTEGER);
DROP TABLE one, two;
SELECT * FROM one
--- rows
42P01 There is no table 'one' (line 5, column 15). Is 'gone' meant?
