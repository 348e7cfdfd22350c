-- s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId))
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
UNION
SELECT "c"."AuthorId"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => p.AuthorId).Concat(s.Comments.Select(c => c.AuthorId))
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
UNION ALL
SELECT "c"."AuthorId"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => p.AuthorId).Intersect(s.Comments.Select(c => c.AuthorId))
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
INTERSECT
SELECT "c"."AuthorId"
FROM "Comments" AS "c";

-- s => s.Users.Select(u => u.Id).Except(s.Posts.Select(p => p.AuthorId))
SELECT "u"."Id"
FROM "Users" AS "u"
EXCEPT
SELECT "p"."AuthorId" AS "Id"
FROM "Posts" AS "p";

-- s => s.Specimens.Select(x => x.MaybeInt32).Union(s.Specimens.Select(x => x.OtherInt32))
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."OtherInt32" AS "MaybeInt32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeInt32).Concat(s.Specimens.Select(x => x.OtherInt32))
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
UNION ALL
SELECT "s1"."OtherInt32" AS "MaybeInt32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeInt32).Intersect(s.Specimens.Select(x => x.OtherInt32))
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
INTERSECT
SELECT "s1"."OtherInt32" AS "MaybeInt32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeInt32).Except(s.Specimens.Select(x => x.OtherInt32))
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
EXCEPT
SELECT "s1"."OtherInt32" AS "MaybeInt32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.Decimal).Union(s.Specimens.Select(x => x.Decimal * 2))
SELECT "s"."Decimal"
FROM "Specimens" AS "s"
UNION
SELECT orm_dec_mul("s1"."Decimal", 2) AS "Decimal"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeString).Except(s.Specimens.Select(x => (string?)x.String))
SELECT "s"."MaybeString"
FROM "Specimens" AS "s"
EXCEPT
SELECT "s1"."String" AS "MaybeString"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeString).Union(s.Specimens.Select(x => x.OtherString))
SELECT "s"."MaybeString"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."OtherString" AS "MaybeString"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => (int?)x.Int32).Union(s.Specimens.Select(x => x.MaybeInt32))
SELECT "s"."Int32"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."MaybeInt32" AS "Int32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => (long)x.Int32).Union(s.Specimens.Select(x => x.Int64))
SELECT "s"."Int32"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."Int64" AS "Int32"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.Guid).Except(s.Specimens.Where(x => x.Id < 9).Select(x => x.Guid))
SELECT "s"."Guid"
FROM "Specimens" AS "s"
EXCEPT
SELECT "s1"."Guid"
FROM "Specimens" AS "s1"
WHERE "s1"."Id" < 9;

-- s => s.Specimens.Select(x => x.Weekday).Union(s.Specimens.Select(x => x.Weekday))
SELECT "s"."Weekday"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."Weekday"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.NamedWeekday).Union(s.Specimens.Select(x => x.NamedWeekday))
SELECT "s"."NamedWeekday"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."NamedWeekday"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.Boolean).Union(s.Specimens.Select(x => x.Int32 > 3))
SELECT "s"."Boolean"
FROM "Specimens" AS "s"
UNION
SELECT "s1"."Int32" > 3 AS "Boolean"
FROM "Specimens" AS "s1";

-- s => s.Specimens.Select(x => x.MaybeDateTime).Intersect(s.Specimens.Select(x => (DateTime?)x.DateTime))
SELECT "s"."MaybeDateTime"
FROM "Specimens" AS "s"
INTERSECT
SELECT "s1"."DateTime" AS "MaybeDateTime"
FROM "Specimens" AS "s1";

-- s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => c.Text))
SELECT "p"."Title"
FROM "Posts" AS "p"
UNION ALL
SELECT "c"."Text" AS "Title"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => "a comment"))
SELECT "p"."Title"
FROM "Posts" AS "p"
UNION ALL
SELECT 'a comment' AS "Title"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => p.Score).Concat(s.Posts.Select(p => 1)).Concat(s.Posts.Select(p => p.Score))
SELECT "p"."Score"
FROM "Posts" AS "p"
UNION ALL
SELECT 1 AS "Score"
FROM "Posts" AS "p1"
UNION ALL
SELECT "p2"."Score"
FROM "Posts" AS "p2";

-- s => s.Posts.Select(p => p.Author.Name).Union(s.Communities.Select(c => c.Name))
SELECT "a"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
UNION
SELECT "c"."Name"
FROM "Communities" AS "c";

-- s => s.Posts.Select(p => new { p.Id, Text = p.Title }) .Concat(s.Comments.Select(c => new { c.Id, c.Text }))
SELECT "p"."Id", "p"."Title" AS "Text"
FROM (
    SELECT "p1"."Id", "p1"."Title"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT "c"."Id", "c"."Text" AS "Title"
    FROM "Comments" AS "c"
) AS "p";

-- s => s.Posts.Select(p => new { Kind = "post", p.Id }) .Union(s.Comments.Select(c => new { Kind = "comment", c.Id }))
SELECT 'post' AS "Kind", "p"."Id"
FROM "Posts" AS "p"
UNION
SELECT 'comment' AS "Kind", "c"."Id"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => new { p.AuthorId, p.Body }) .Except(s.Posts.Where(p => p.Score > 0).Select(p => new { p.AuthorId, p.Body }))
SELECT "p"."AuthorId", "p"."Body"
FROM "Posts" AS "p"
EXCEPT
SELECT "p1"."AuthorId", "p1"."Body"
FROM "Posts" AS "p1"
WHERE "p1"."Score" > 0;

-- s => s.Customers.Select(c => new { c.City, c.Country }) .Union(s.Customers.Select(c => new { City = c.Country, Country = c.City }))
SELECT "c"."City", "c"."Country"
FROM "Customers" AS "c"
UNION
SELECT "c1"."Country" AS "City", "c1"."City" AS "Country"
FROM "Customers" AS "c1";

-- s => s.Customers.Select(c => new { c.City, c.Country }) .Intersect(s.Customers.Where(c => c.Id > 4).Select(c => new { c.City, c.Country }))
SELECT "c"."City", "c"."Country"
FROM "Customers" AS "c"
INTERSECT
SELECT "c1"."City", "c1"."Country"
FROM "Customers" AS "c1"
WHERE "c1"."Id" > 4;

-- s => s.Posts.Select(p => new { p.Id, p.Author }).Concat(s.Comments.Select(c => new { c.Id, c.Author }))
SELECT "p"."Id", "a"."Id" AS "Id1", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt",
    "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
UNION ALL
SELECT "c"."Id", "a1"."Id" AS "Id1", "a1"."Name", "a1"."Bio", "a1"."Karma", "a1"."JoinedAt",
    "a1"."IsBanned"
FROM "Comments" AS "c"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c"."AuthorId";

-- s => s.Comments.Select(c => new { c.Id, P = c.Parent }) .Concat(s.Comments.Select(c => new { c.Id, P = (Comment?)c }))
SELECT "c"."Id", "p"."Id" AS "Id1", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId",
    "p"."AuthorId", "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
UNION ALL
SELECT "c1"."Id", "c1"."Id" AS "Id1", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId",
    "c1"."AuthorId", "c1"."ParentId"
FROM "Comments" AS "c1";

-- s => s.Posts.Select(p => new { p.Id, Key = new { p.State, N = 1 } }) .Concat(s.Posts.Select(p => new { p.Id, Key = new { p.State, N = p.Score } }))
SELECT "p"."Id", "p"."State", 1 AS "N"
FROM "Posts" AS "p"
UNION ALL
SELECT "p1"."Id", "p1"."State", "p1"."Score" AS "N"
FROM "Posts" AS "p1";

-- s => s.Posts.Select(p => new { A = p.Score, B = p.Score }) .Union(s.Posts.Select(p => new { A = p.Score, B = p.Score + 1 }))
SELECT "p"."Score" AS "A", "p"."Score1" AS "B"
FROM (
    SELECT "p1"."Score", "p1"."Score" AS "Score1"
    FROM "Posts" AS "p1"
    UNION
    SELECT "p2"."Score", "p2"."Score" + 1 AS "Score1"
    FROM "Posts" AS "p2"
) AS "p";

-- s => s.Posts.Select(p => new { A = 1, B = "x" }).Union(s.Posts.Select(p => new { A = 1, B = "x" }))
SELECT 1 AS "A", 'x' AS "B"
FROM "Posts" AS "p"
UNION
SELECT 1 AS "A", 'x' AS "B"
FROM "Posts" AS "p1";

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
UNION ALL
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Score > 0).Intersect(s.Posts.Where(p => p.Body == null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
INTERSECT
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL;

-- s => s.Posts.Except(s.Posts.Where(p => p.Body == null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
EXCEPT
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Author.Karma > 0).Union(s.Posts.Where(p => p.Community.Name == "sql"))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Karma" > 0
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p1"."CommunityId"
WHERE "c"."Name" = 'sql';

-- s => s.Posts.Select(p => p.Author).Union(s.Comments.Select(c => c.Author))
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
UNION
SELECT "a1"."Id", "a1"."Name", "a1"."Bio", "a1"."Karma", "a1"."JoinedAt", "a1"."IsBanned"
FROM "Comments" AS "c"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c"."AuthorId";

-- s => s.Posts.Select(p => p.Author).Except(s.Comments.Select(c => c.Author))
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
EXCEPT
SELECT "a1"."Id", "a1"."Name", "a1"."Bio", "a1"."Karma", "a1"."JoinedAt", "a1"."IsBanned"
FROM "Comments" AS "c"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c"."AuthorId";

-- s => s.Users.SelectMany(u => u.Posts).Union(s.Communities.SelectMany(c => c.Posts))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Communities" AS "c"
INNER JOIN "Posts" AS "p1" ON "p1"."CommunityId" = "c"."Id";

-- s => s.Comments.Select(c => c.Parent).Union(s.Comments.Where(c => c.Rating > 5))
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
UNION
SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId", "c1"."AuthorId",
    "c1"."ParentId"
FROM "Comments" AS "c1"
WHERE "c1"."Rating" > 5;

-- s => s.Posts.Where(p => p.Score > 10).Union(s.Posts.Where(p => p.Score < 0)) .Union(s.Posts.Where(p => p.Id == 30)).Except(s.Posts.Where(p => p.Body == null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 10
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Score" < 0
UNION
SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
    "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
FROM "Posts" AS "p2"
WHERE "p2"."Id" = 30
EXCEPT
SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
    "p3"."State", "p3"."AuthorId", "p3"."CommunityId"
FROM "Posts" AS "p3"
WHERE "p3"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Score > 10) .Concat(s.Posts.Where(p => p.Score < 0).Union(s.Posts.Where(p => p.Id == 30)))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 10
UNION ALL
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Score" < 0
    UNION
    SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
        "p3"."State", "p3"."AuthorId", "p3"."CommunityId"
    FROM "Posts" AS "p3"
    WHERE "p3"."Id" = 30
) AS "p1";

-- s => s.Posts.Where(p => p.Score > 10) .Concat(s.Posts.Where(p => p.Score < 0).Concat(s.Posts.Where(p => p.Id == 30)))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 10
UNION ALL
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Score" < 0
UNION ALL
SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
    "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
FROM "Posts" AS "p2"
WHERE "p2"."Id" = 30;

-- s => s.Posts.Select(p => p.Id).Union(Ids)
SELECT "p"."Id"
FROM "Posts" AS "p"
UNION
SELECT "v"."value" AS "Id"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Posts.Select(p => p.Id).Concat(Ids)
SELECT "p"."Id"
FROM "Posts" AS "p"
UNION ALL
SELECT "v"."value" AS "Id"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Posts.Select(p => p.Id).Intersect(Ids)
SELECT "p"."Id"
FROM "Posts" AS "p"
INTERSECT
SELECT "v"."value" AS "Id"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Posts.Select(p => p.Id).Except(Ids)
SELECT "p"."Id"
FROM "Posts" AS "p"
EXCEPT
SELECT "v"."value" AS "Id"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Specimens.Select(x => x.MaybeInt32).Except(MaybeNumbers)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
EXCEPT
SELECT "v"."value" AS "MaybeInt32"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS INTEGER) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Specimens.Select(x => x.MaybeInt32).Intersect(MaybeNumbers)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
INTERSECT
SELECT "v"."value" AS "MaybeInt32"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS INTEGER) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Specimens.Select(x => x.MaybeInt32).Concat(MaybeNumbers)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
UNION ALL
SELECT "v"."value" AS "MaybeInt32"
FROM (SELECT ordinality - 1 AS "key", CAST("value" AS INTEGER) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Users.Select(u => (string?)u.Name).Union(Names)
SELECT "u"."Name"
FROM "Users" AS "u"
UNION
SELECT "v"."value" AS "Name"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v";

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Id).Concat(Ids)
SELECT "u"."Id"
FROM (
    SELECT "u1"."Id", 0 AS "part", "u1"."Id" AS "Id1", NULL AS "order"
    FROM "Users" AS "u1"
    UNION ALL
    SELECT "v"."value" AS "Id", 1 AS "part", NULL AS "Id1", "v"."key" AS "order"
    FROM (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
) AS "u"
ORDER BY "u"."part", "u"."Id1" NULLS FIRST, "u"."order" NULLS FIRST;

-- s => s.Posts.Where(p => p.Id < 9).Select(p => new[] { p.Score, p.Id, 4 }.Max())
SELECT (
    SELECT MAX("q"."Score")
    FROM (
        SELECT "q1"."Score"
        FROM (
            SELECT "p"."Score"
            UNION ALL
            SELECT "p"."Id" AS "Score"
        ) AS "q1"
        UNION ALL
        SELECT 4 AS "Score"
    ) AS "q"
) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Id" < 9;

-- s => s.Posts.Where(p => new[] { p.Score, 4 }.Sum() > 10).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE coalesce((
    SELECT SUM("q"."Score")
    FROM (
        SELECT "p"."Score"
        UNION ALL
        SELECT 4 AS "Score"
    ) AS "q"
), 0) > 10;

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)).Where(p => p.Id > 10)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p"
WHERE "p"."Id" > 10;

-- s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)) .Where(p => p.Author.Karma > 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION ALL
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Karma" > 0;

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)) .OrderBy(p => p.Title).ThenBy(p => p.Id).Skip(3).Take(10)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL
ORDER BY "Title", "Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)) .OrderByDescending(p => p.Id).Select(p => new { p.Id, p.Author.Name, N = p.Comments.Count() })
SELECT "p"."Id", "a"."Name", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "N"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id" DESC;

-- s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Select(p => p.State) .Distinct()
SELECT DISTINCT "p"."State"
FROM (
    SELECT "p1"."State"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION ALL
    SELECT "p2"."State"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p";

-- s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Distinct()
SELECT DISTINCT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION ALL
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p";

-- s => s.Posts.Where(p => p.Score > 0).Concat(s.Posts.Where(p => p.Body == null)).Select(p => p.Title)
SELECT "p"."Title"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
UNION ALL
SELECT "p1"."Title"
FROM "Posts" AS "p1"
WHERE "p1"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)) .SelectMany(p => p.Comments)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)) .Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.Join( s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)), u => u.Id, p => p.AuthorId, (u, p) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > 0
    UNION
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
    FROM "Posts" AS "p2"
    WHERE "p2"."Body" IS NULL
) AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.Select(p => new { Kind = "post", p.AuthorId }) .Concat(s.Comments.Select(c => new { Kind = "comment", c.AuthorId })) .Where(x => x.Kind == "post").Select(x => x.AuthorId)
SELECT "p"."AuthorId"
FROM (
    SELECT 'post' AS "Kind", "p1"."AuthorId"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT 'comment' AS "Kind", "c"."AuthorId"
    FROM "Comments" AS "c"
) AS "p"
WHERE "p"."Kind" = 'post';

-- s => s.Posts.Select(p => p.Title).Concat(s.Comments.Select(c => c.Text)).OrderBy(x => x).Take(15)
SELECT "p"."Title"
FROM "Posts" AS "p"
UNION ALL
SELECT "c"."Text" AS "Title"
FROM "Comments" AS "c"
ORDER BY "Title"
LIMIT @p1;

-- s => s.Posts.Select(p => new { p.Id, p.Title, N = p.Comments.Count() }) .Concat(s.Posts.Select(p => new { p.Id, p.Title, N = p.Votes.Count() })).Select(x => x.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
UNION ALL
SELECT "p1"."Id"
FROM "Posts" AS "p1";

-- s => s.Orders.Select(o => o.Total).Union(s.OrderLines.Select(l => l.UnitPrice)).OrderBy(x => x)
SELECT "o"."Total"
FROM "Orders" AS "o"
UNION
SELECT "o1"."UnitPrice" AS "Total"
FROM "OrderLines" AS "o1"
ORDER BY "Total";

-- s => s.Specimens.Select(x => x.UInt64).Union(s.Specimens.Select(x => x.UInt64)).OrderBy(x => x)
SELECT "s"."UInt64"
FROM (
    SELECT "s1"."UInt64"
    FROM "Specimens" AS "s1"
    UNION
    SELECT "s2"."UInt64"
    FROM "Specimens" AS "s2"
) AS "s"
ORDER BY "s"."UInt64" < 0, "s"."UInt64";

-- s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT "p1"."AuthorId"
    FROM "Posts" AS "p1"
    UNION
    SELECT "c"."AuthorId"
    FROM "Comments" AS "c"
) AS "p";

-- s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma)).Sum()
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM (
        SELECT "p1"."Score"
        FROM "Posts" AS "p1"
        UNION ALL
        SELECT "u"."Karma" AS "Score"
        FROM "Users" AS "u"
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma)).Max()
SELECT MAX("p"."Score") AS "value"
FROM (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT "u"."Karma" AS "Score"
    FROM "Users" AS "u"
) AS "p";

-- s => s.Posts.Select(p => p.AuthorId).Except(s.Comments.Select(c => c.AuthorId)).Any()
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT "p1"."AuthorId"
        FROM "Posts" AS "p1"
        EXCEPT
        SELECT "c"."AuthorId"
        FROM "Comments" AS "c"
    ) AS "p"
) AS "value";

-- s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).Contains(5)
SELECT @p1 IN (
    SELECT "p"."AuthorId"
    FROM (
        SELECT "p1"."AuthorId"
        FROM "Posts" AS "p1"
        UNION
        SELECT "c"."AuthorId"
        FROM "Comments" AS "c"
    ) AS "p"
) AS "value";

-- s => s.Posts.Select(p => p.AuthorId).Union(s.Comments.Select(c => c.AuthorId)).OrderBy(x => x).First()
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
UNION
SELECT "c"."AuthorId"
FROM "Comments" AS "c"
ORDER BY "AuthorId"
LIMIT @p1;

-- s => s.Posts.Where(p => p.Score > 0).Union(s.Posts.Where(p => p.Body == null)).All(p => p.Id > 0)
SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
            "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
        FROM "Posts" AS "p1"
        WHERE "p1"."Score" > 0
        UNION
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        WHERE "p2"."Body" IS NULL
    ) AS "p"
    WHERE "p"."Id" <= 0
) AS "value";

-- s => s.Posts.Select(p => p.Id).Union(s.Posts.Select(p => p.Id)).LongCount(x => x > 10)
SELECT COUNT(*) AS "value"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    UNION
    SELECT "p2"."Id"
    FROM "Posts" AS "p2"
) AS "p"
WHERE "p"."Id" > 10;

-- s => s.Posts.OrderBy(p => p.Id).Take(3).Union(s.Posts.OrderByDescending(p => p.Id).Take(3))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
UNION
SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
    "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
FROM (
    SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
        "p3"."State", "p3"."AuthorId", "p3"."CommunityId"
    FROM "Posts" AS "p3"
    ORDER BY "p3"."Id" DESC
    LIMIT @p2
) AS "p2";

-- s => s.Posts.OrderBy(p => p.Id).Take(3).Concat(s.Posts.OrderByDescending(p => p.Id).Take(3))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", 0 AS "part", "p1"."Id" AS "Id1",
        NULL AS "order"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
    UNION ALL
    SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
        "p3"."State", "p3"."AuthorId", "p3"."CommunityId", 1 AS "part", NULL AS "Id1",
        "p3"."Id" AS "order"
    FROM (
        SELECT "p4"."Id", "p4"."Title", "p4"."Body", "p4"."Score", "p4"."CreatedAt", "p4"."EditedAt",
            "p4"."State", "p4"."AuthorId", "p4"."CommunityId"
        FROM "Posts" AS "p4"
        ORDER BY "p4"."Id" DESC
        LIMIT @p2
    ) AS "p3"
) AS "p"
ORDER BY "p"."part", "p"."Id1" NULLS FIRST, "p"."order" DESC NULLS LAST;

-- s => s.Posts.OrderBy(p => p.Title).ThenBy(p => p.Id) .Concat(s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", 0 AS "part", "p1"."Title" AS "Title1",
        "p1"."Id" AS "Id1", NULL AS "order", NULL AS "order1"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
        "p2"."State", "p2"."AuthorId", "p2"."CommunityId", 1 AS "part", NULL AS "Title1",
        NULL AS "Id1", "p2"."Score" AS "order", "p2"."Id" AS "order1"
    FROM "Posts" AS "p2"
) AS "p"
ORDER BY "p"."part", "p"."Title1" NULLS FIRST, "p"."Id1" NULLS FIRST, "p"."order" NULLS FIRST, "p"."order1" NULLS FIRST;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Title) .Concat(s.Users.OrderBy(u => u.Id).Select(u => u.Name))
SELECT "p"."Title"
FROM (
    SELECT "p1"."Title", 0 AS "part", "p1"."Id", NULL AS "order"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT "u"."Name" AS "Title", 1 AS "part", NULL AS "Id", "u"."Id" AS "order"
    FROM "Users" AS "u"
) AS "p"
ORDER BY "p"."part", "p"."Id" NULLS FIRST, "p"."order" NULLS FIRST;

-- s => s.Posts.OrderBy(p => p.Id).Take(5).Except(s.Posts.OrderBy(p => p.Id).Take(2))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
EXCEPT
SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
    "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
FROM (
    SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
        "p3"."State", "p3"."AuthorId", "p3"."CommunityId"
    FROM "Posts" AS "p3"
    ORDER BY "p3"."Id"
    LIMIT @p2
) AS "p2";

-- s => s.Posts.Select(p => p.State).Distinct().Concat(s.Posts.Select(p => p.State).Distinct())
SELECT DISTINCT "p"."State"
FROM "Posts" AS "p"
UNION ALL
SELECT DISTINCT "p1"."State"
FROM "Posts" AS "p1";

-- s => s.Posts.Select(p => p.State).Distinct().Concat(s.Posts.Select(p => p.State).Distinct()) .Select(x => 1)
SELECT 1 AS "value"
FROM (
    SELECT DISTINCT "p1"."State"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT DISTINCT "p2"."State"
    FROM "Posts" AS "p2"
) AS "p";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .Concat(s.Comments.GroupBy(c => c.AuthorId).Select(g => new { g.Key, N = g.Count() }))
SELECT "p"."AuthorId" AS "Key", "p"."N"
FROM (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
    UNION ALL
    SELECT "c"."AuthorId", COUNT(*) AS "N"
    FROM "Comments" AS "c"
    GROUP BY "c"."AuthorId"
) AS "p";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p) .Union(s.Posts.Where(p => p.Score > 0))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
UNION
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM "Posts" AS "p1"
WHERE "p1"."Score" > 0;

-- s => s.Users.Where(u => u.Posts.Select(p => p.Id).Concat(u.Comments.Select(c => c.Id)).Any(x => x > 100))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "p1"."Id"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        UNION ALL
        SELECT "c"."Id"
        FROM "Comments" AS "c"
        WHERE "c"."AuthorId" = "u"."Id"
    ) AS "p"
    WHERE "p"."Id" > 100
);

-- s => s.Users.Select(u => new { u.Id, N = u.Posts.Select(p => p.Score).Concat(u.Comments.Select(c => c.Rating ?? 0)).Sum(), })
SELECT "u"."Id", coalesce((
    SELECT SUM("p"."Score")
    FROM (
        SELECT "p1"."Score"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        UNION ALL
        SELECT coalesce("c"."Rating", 0) AS "Score"
        FROM "Comments" AS "c"
        WHERE "c"."AuthorId" = "u"."Id"
    ) AS "p"
), 0) AS "N"
FROM "Users" AS "u";

-- s => s.Users.Select(u => u.Posts.Select(p => p.Title).Union(u.Comments.Select(c => c.Text)).Count())
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT "p1"."Title"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        UNION
        SELECT "c"."Text" AS "Title"
        FROM "Comments" AS "c"
        WHERE "c"."AuthorId" = "u"."Id"
    ) AS "p"
) AS "value"
FROM "Users" AS "u";

-- s => s.Users.Where(u => s.Posts.Select(p => p.AuthorId).Except(s.Comments.Select(c => c.AuthorId)) .Contains(u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" IN (
    SELECT "p"."AuthorId"
    FROM (
        SELECT "p1"."AuthorId"
        FROM "Posts" AS "p1"
        EXCEPT
        SELECT "c"."AuthorId"
        FROM "Comments" AS "c"
    ) AS "p"
);

-- s => s.Users.Select(u => u.Name).Union(s.Communities.Select(c => c.Name), StringComparer.OrdinalIgnoreCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Specimens.Select(x => x.Weekday).Union(s.Specimens.Select(x => x.NamedWeekday))
-- refused: The two sides are stored in different ways, so that the database cannot compare them.

-- s => s.Posts.Select(p => new Named { Name = p.Title }) .Concat(s.Posts.Select(p => new Named { Id = p.Id, Name = p.Title }))
-- refused: The two queries make their Named of different members. Set the same members in the same order.

