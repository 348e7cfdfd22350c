A name without quotes also means the one thing that differs from it by case alone.
not on postgresql: it finds names with capitals in quotes only.

=== a table and columns made with quotes
CREATE TABLE "Posts" ("Id" INTEGER PRIMARY KEY, "Title" TEXT, "Score" INTEGER);
INSERT INTO Posts (Id, Title, Score) VALUES (1, 'a', 3), (2, 'b', 5);
SELECT * FROM Posts WHERE Score > 3
--- rows
Id|Title|Score
2|b|5

=== everywhere in a query
SELECT p.Title, (SELECT max(Score) FROM Posts AS other WHERE other.Id < p.Id) AS before
FROM Posts AS p WHERE Posts.Id = 2 OR p.Id IN (SELECT Id FROM Posts) ORDER BY p.Id
-- not on sqlite: it has no table of that name either.
--- rows
42P01 There is no table 'posts' in this query (line 2, column 23).

=== a name behind an alias
SELECT p.Title, (SELECT max(Score) FROM Posts AS other WHERE other.Id < p.Id) AS before
FROM Posts AS p WHERE p.Id IN (SELECT Posts.Id FROM Posts) ORDER BY p.Id
-- unlike sqlite: it names columns as they were made.
--- rows
title|before
a|NULL
b|3

=== in changes
UPDATE Posts SET Score = Score + 1 WHERE Posts.Id = 1;
DELETE FROM Posts WHERE Id = 2;
INSERT INTO Posts (Id, Title) VALUES (1, 'x') ON CONFLICT (Id) DO UPDATE SET Title = excluded.Title;
SELECT "Id", "Title", "Score" FROM "Posts"
--- rows
Id|Title|Score
1|x|4

=== a foreign key and an index
CREATE TABLE comments (id INTEGER PRIMARY KEY, post INTEGER REFERENCES Posts (Id));
CREATE TABLE "Votes" ("PostId" INTEGER);
CREATE INDEX votes_of_posts ON Votes (PostId);
INSERT INTO comments VALUES (1, 77)
-- not on sqlite: foreign keys are off there unless a program turns them on.
--- rows
23503 A row of 'comments' refers by (post) to a row of 'Posts' that does not exist (foreign key 'comments_post_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== what is called exactly so comes first
CREATE TABLE posts (title TEXT);
INSERT INTO posts VALUES ('small');
SELECT title FROM Posts
-- not on sqlite: there the two tables are one.
--- rows
title
small

=== of two that differ by case alone neither is meant
CREATE TABLE "TAGS" (n INTEGER);
CREATE TABLE "Tags" (n INTEGER);
SELECT * FROM tags
-- not on sqlite: there the two tables are one.
--- rows
42P01 There is no table 'tags' (line 3, column 15). Is 'Tags' meant?

=== two columns are ambiguous
CREATE TABLE t ("N" INTEGER, "n2" INTEGER);
SELECT a.n FROM t AS a JOIN t AS b ON a.n = b.n;
SELECT n FROM t AS a, t AS b
--- rows
42702 'n' could be a column of several tables (line 3, column 8). Write the table's name before it.

=== a name in quotes with capitals is exact
SELECT "TITLE" FROM "Posts"
-- not on sqlite: it takes it for a text.
--- rows
42703 There is no column 'TITLE' (line 1, column 8).

=== what the catalog keeps is exact
CREATE VIEW v AS SELECT Title FROM "Posts"
-- not on sqlite: it does not look at the view.
--- rows
42703 There is no column 'title' (line 1, column 25). Is 'Title' meant?

=== in definitions of tables
CREATE TABLE "Nodes" (
  "Id" INTEGER PRIMARY KEY, "Parent" INTEGER REFERENCES Nodes (Id), "Size" INTEGER CHECK (Size > 0),
  "Twice" INTEGER GENERATED ALWAYS AS (Size * 2) STORED, UNIQUE (Parent, Size));
INSERT INTO Nodes (Id, Parent, Size) VALUES (1, NULL, 3), (2, 1, 4);
SELECT * FROM Nodes ORDER BY Id
--- rows
Id|Parent|Size|Twice
1|NULL|3|6
2|1|4|8

=== and its check is there
INSERT INTO Nodes (Id, Size) VALUES (3, 0)
--- rows
23514 The row breaks the check 'Nodes_Size_check' of 'Nodes'.

=== an index of an expression and of some rows
CREATE UNIQUE INDEX "BySize" ON Nodes ((Size % 10)) WHERE Size > 2;
INSERT INTO Nodes (Id, Size) VALUES (3, 13)
--- rows
23505 There is a row with the same key in 'Nodes' (unique key 'BySize'). Use another key, update the row that has it, or write ON CONFLICT.

=== ALTER TABLE
ALTER TABLE Nodes ADD COLUMN "Name" TEXT;
ALTER TABLE Nodes RENAME COLUMN Name TO "Title";
SELECT * FROM Nodes WHERE Id = 1
--- rows
Id|Parent|Size|Twice|Title
1|NULL|3|6|NULL

=== a column
-- not on sqlite: it has no such ALTER.
ALTER TABLE Nodes ALTER COLUMN Title SET DEFAULT 'x';
ALTER TABLE Nodes ALTER COLUMN Title SET NOT NULL
--- rows
23502 A row of 'Nodes' does not allow the change. Change the rows first.

=== its type
-- not on sqlite: it has no such ALTER.
UPDATE Nodes SET Title = Id::text;
ALTER TABLE Nodes ALTER COLUMN Title SET NOT NULL, ALTER COLUMN Title DROP DEFAULT,
  ALTER COLUMN Title TYPE INTEGER USING Title::integer + Size;
ALTER TABLE Nodes ADD CONSTRAINT "Small" CHECK (Title < 10);
SELECT * FROM Nodes ORDER BY Id
--- rows
Id|Parent|Size|Twice|Title
1|NULL|3|6|4
2|1|4|8|6

=== a constraint
-- not on sqlite: it has no such ALTER.
ALTER TABLE Nodes DROP CONSTRAINT Small;
ALTER TABLE Nodes DROP COLUMN Title;
ALTER TABLE Nodes DROP COLUMN Titel
--- rows
42703 The table 'Nodes' has no column 'titel' (line 4, column 19).

=== a new name
ALTER TABLE Nodes RENAME TO "Trees";
SELECT Id FROM Trees ORDER BY Id
--- rows
id
1
2

=== foreign keys follow
INSERT INTO Trees (Id, Parent, Size) VALUES (9, 8, 1)
-- not on sqlite: foreign keys are off there unless a program turns them on.
--- rows
23503 A row of 'Trees' refers by (Parent) to a row of 'Trees' that does not exist (foreign key 'Nodes_Parent_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== a view
CREATE VIEW "Big" AS SELECT "Id" FROM "Trees" WHERE "Size" > 3;
SELECT * FROM Big
--- rows
Id
2

=== a sequence
-- not on sqlite: it has none.
CREATE SEQUENCE "Numbers";
SELECT nextval('Numbers'), nextval('"Numbers"')
--- rows
nextval|nextval
1|2

=== a constraint that is put off
-- not on sqlite: it has none.
CREATE TABLE d ("n" INTEGER, CONSTRAINT "Later" UNIQUE (n) DEFERRABLE);
BEGIN;
SET CONSTRAINTS Later DEFERRED;
INSERT INTO d VALUES (1), (1);
ROLLBACK
--- rows
2 changed

=== ANALYZE and TRUNCATE
-- not on sqlite: it has no TRUNCATE.
ANALYZE Trees;
TRUNCATE Trees;
SELECT count(*) FROM Trees
--- rows
count
0

=== with IF EXISTS a name is exact
-- not on sqlite: there it is the table with capitals.
DROP TABLE IF EXISTS trees;
DROP INDEX IF EXISTS bysize;
DROP VIEW IF EXISTS big;
ALTER TABLE "Trees" DROP COLUMN IF EXISTS size;
ALTER TABLE IF EXISTS trees DROP COLUMN "Size";
SELECT count(*) FROM Big
--- rows
count
0

=== without it, what is meant goes
DROP VIEW Big;
DROP INDEX BySize;
DROP TABLE Trees;
SELECT * FROM Trees
--- rows
42P01 There is no table 'trees' (line 4, column 15).

=== a sequence goes
-- not on sqlite: it has none.
DROP SEQUENCE Numbers;
SELECT nextval('Numbers')
--- rows
42P01 There is no sequence 'Numbers'.

=== of two neither goes
DROP TABLE tags
-- not on sqlite: there the two tables are one.
--- rows
42P01 There is no table 'tags' (line 1, column 12). Is 'Tags' meant?
