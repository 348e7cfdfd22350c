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
