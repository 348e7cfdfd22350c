Names in quotes keep their case; others become small letters.

=== without quotes
CREATE TABLE Mixed (Id INTEGER PRIMARY KEY, Name TEXT);
INSERT INTO MIXED VALUES (1, 'a');
SELECT ID, mixed.NAME FROM mixed
-- unlike sqlite: it keeps the case of names.
--- rows
id|name
1|a

=== with quotes
CREATE TABLE "Order" ("Group By" INTEGER, "a""b" TEXT);
INSERT INTO "Order" VALUES (1, 'x');
SELECT "Group By", "a""b" FROM "Order"
--- rows
Group By|a"b
1|x

=== an alias with blanks
SELECT id AS "The Id" FROM mixed AS "M x" WHERE "M x".id = 1
--- rows
The Id
1
