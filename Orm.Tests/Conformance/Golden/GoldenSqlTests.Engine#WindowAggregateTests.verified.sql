-- s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.AuthorId)), Count = Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)), Average = Sql.Window.Average(p.Score).Over(w => w.PartitionBy(p.AuthorId)), Min = Sql.Window.Min(p.Score).Over(w => w.PartitionBy(p.AuthorId)), Max = Sql.Window.Max(p.CreatedAt).Over(w => w.PartitionBy(p.AuthorId)), })
SELECT "p"."Id", SUM("p"."Score") OVER (PARTITION BY "p"."AuthorId") AS "Sum", COUNT(*)
        OVER (PARTITION BY "p"."AuthorId") AS "Count", AVG(CAST("p"."Score" AS DOUBLE PRECISION))
        OVER (PARTITION BY "p"."AuthorId") AS "Average", MIN("p"."Score") OVER (PARTITION BY "p"."AuthorId") AS "Min",
    MAX("p"."CreatedAt") OVER (PARTITION BY "p"."AuthorId") AS "Max"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() })
SELECT "p"."Id", SUM("p"."Score") OVER () AS "Sum"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum((long)p.Score).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", CAST(SUM("p"."Score") OVER (ORDER BY "p"."Id") AS BIGINT) AS "Sum"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over(w => w.OrderBy(p.Score)) })
SELECT "p"."Id", SUM("p"."Score") OVER (ORDER BY "p"."Score") AS "Sum"
FROM "Posts" AS "p";

-- s => s.Comments.Select(c => new { c.Id, Sum = Sql.Window.Sum(c.Rating).Over(w => w.PartitionBy(c.PostId)), Average = Sql.Window.Average(c.Rating).Over(w => w.PartitionBy(c.PostId)), Rated = Sql.Window.Count(c.Rating).Over(w => w.PartitionBy(c.PostId)), All = Sql.Window.LongCount().Over(w => w.PartitionBy(c.PostId)), Min = Sql.Window.Min(c.Rating).Over(w => w.PartitionBy(c.PostId)), })
SELECT "c"."Id", coalesce(SUM("c"."Rating") OVER (PARTITION BY "c"."PostId"), 0) AS "Sum",
    AVG(CAST("c"."Rating" AS DOUBLE PRECISION)) OVER (PARTITION BY "c"."PostId") AS "Average",
    COUNT("c"."Rating") OVER (PARTITION BY "c"."PostId") AS "Rated", COUNT(*) OVER (PARTITION BY "c"."PostId") AS "All",
    MIN("c"."Rating") OVER (PARTITION BY "c"."PostId") AS "Min"
FROM "Comments" AS "c";

-- s => s.Specimens.Select(x => new { x.Id, Double = Sql.Window.Sum(x.Double).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))), Single = Sql.Window.Max(x.Single).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))), Text = Sql.Window.Min(x.String).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))), Date = Sql.Window.Max(x.DateOnly).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))), })
SELECT "s"."Id", SUM("s"."Double") OVER (ORDER BY "s"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "Double",
    MAX("s"."Single") OVER (ORDER BY "s"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "Single",
    MIN("s"."String") OVER (ORDER BY "s"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "Text",
    MAX("s"."DateOnly") OVER (ORDER BY "s"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "Date"
FROM "Specimens" AS "s";

-- s => s.Posts.Select(p => new { p.Id, Titles = Sql.Window.StringJoin(", ", p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)), Bodies = Sql.Window.StringJoin("|", p.Body).Over( w => w.PartitionBy(p.AuthorId).OrderBy(p.Id).Rows(Frame.Preceding(2), Frame.Preceding(1))), })
SELECT "p"."Id", string_agg("p"."Title", ', ') OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id") AS "Titles",
    coalesce(orm_substr(string_agg('|' || coalesce("p"."Body", ''), '')
        OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id" ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), 1), '') AS "Bodies"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Good = Sql.Window.Count().Where(p.Score > 0).Over(w => w.PartitionBy(p.AuthorId)), Sum = Sql.Window.Sum(p.Score).Where(p.Body != "abc").Where(p.State == Models.PostState.Open) .Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)), Best = Sql.Window.Max((int?)p.Score).Where(p.EditedAt != null).Over(w => w.PartitionBy(p.AuthorId)), })
SELECT "p"."Id", COUNT(*) FILTER (WHERE "p"."Score" > 0) OVER (PARTITION BY "p"."AuthorId") AS "Good",
    coalesce(SUM("p"."Score") FILTER (WHERE "p"."Body" IS DISTINCT FROM 'abc' AND "p"."State" = 1)
        OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id"), 0) AS "Sum", MAX("p"."Score") FILTER (WHERE "p"."EditedAt" IS NOT NULL)
        OVER (PARTITION BY "p"."AuthorId") AS "Best"
FROM "Posts" AS "p";

-- s => s.Comments.Select(c => new { c.Id, N = Sql.Window.Count().Where(c.Rating > 2).Over() })
SELECT "c"."Id", COUNT(*) FILTER (WHERE "c"."Rating" > 2) OVER () AS "N"
FROM "Comments" AS "c";

-- s => s.Posts.Select(p => new { p.Id, Share = 100.0 * p.Score / Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.CommunityId)), AboveAverage = p.Score > Sql.Window.Average(p.Score).Over(), }).Where(p => p.AboveAverage)
SELECT "p"."Id", "p"."Share", "p"."AboveAverage"
FROM (
    SELECT "p1"."Id", orm_divide(DOUBLE PRECISION '100' * CAST("p1"."Score" AS DOUBLE PRECISION), CAST(SUM("p1"."Score")
            OVER (PARTITION BY "p1"."CommunityId") AS DOUBLE PRECISION)) AS "Share", CAST("p1"."Score" AS DOUBLE PRECISION) > AVG(CAST("p1"."Score" AS DOUBLE PRECISION))
            OVER () IS TRUE AS "AboveAverage"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."AboveAverage" = TRUE;

-- s => s.Orders.Select(o => new { o.Id, Running = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id)), Moving = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))), Average = Sql.Window.Average(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))), Min = Sql.Window.Min(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))), Max = Sql.Window.Max(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))), })
SELECT "o"."Id", orm_dec_sum("o"."Total") OVER (ORDER BY "o"."Id") AS "Running", orm_dec_sum("o"."Total")
        OVER (ORDER BY "o"."Id" ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS "Moving",
    orm_dec_avg("o"."Total") OVER (ORDER BY "o"."Id" ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS "Average",
    MIN("o"."Total") OVER (ORDER BY "o"."Id" ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS "Min",
    MAX("o"."Total") OVER (ORDER BY "o"."Id" ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS "Max"
FROM "Orders" AS "o";

-- s => s.Orders.Select(o => new { o.Id, Sum = Sql.Window.Sum(o.Discount).Over( w => w.PartitionBy(o.CustomerId).OrderBy(o.Id).Rows(Frame.Preceding(2), Frame.Following(1))), Average = Sql.Window.Average(o.Discount).Over( w => w.PartitionBy(o.CustomerId).OrderBy(o.Id).Rows(Frame.Preceding(1), Frame.Preceding(1))), Max = Sql.Window.Max(o.Discount).Over(w => w.PartitionBy(o.Status)), })
SELECT "o"."Id", coalesce(orm_dec_sum("o"."Discount")
        OVER (PARTITION BY "o"."CustomerId" ORDER BY "o"."Id" ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING), 0) AS "Sum",
    orm_dec_avg("o"."Discount")
        OVER (PARTITION BY "o"."CustomerId" ORDER BY "o"."Id" ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS "Average",
    MAX("o"."Discount") OVER (PARTITION BY "o"."Status") AS "Max"
FROM "Orders" AS "o";

-- s => s.Specimens.Select(x => new { x.Id, Min = Sql.Window.Min(x.Decimal).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(4), Frame.Following(4))), Max = Sql.Window.Max(x.MaybeDecimal).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(4))), Sum = Sql.Window.Sum(x.Decimal).Over(w => w.OrderBy(x.Id)), })
SELECT "s"."Id", MIN("s"."Decimal") OVER (ORDER BY "s"."Id" ROWS BETWEEN 4 PRECEDING AND 4 FOLLOWING) AS "Min",
    MAX("s"."MaybeDecimal") OVER (ORDER BY "s"."Id" ROWS BETWEEN 4 PRECEDING AND CURRENT ROW) AS "Max",
    orm_dec_sum("s"."Decimal") OVER (ORDER BY "s"."Id") AS "Sum"
FROM "Specimens" AS "s";

