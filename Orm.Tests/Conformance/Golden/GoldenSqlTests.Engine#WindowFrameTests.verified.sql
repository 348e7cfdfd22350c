-- w => w.Rows(Frame.UnboundedPreceding)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.UnboundedPreceding, Frame.CurrentRow)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.UnboundedPreceding, Frame.Preceding(1))
SELECT "p"."Id", CAST(coalesce(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.UnboundedPreceding, Frame.Following(2))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND 2 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND 2 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.CurrentRow)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.CurrentRow, Frame.CurrentRow)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.CurrentRow, Frame.Following(3))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND 3 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND 3 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.CurrentRow, Frame.UnboundedFollowing)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(2))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(Two))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN @p1 PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN @p1 PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(0))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 0 PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 0 PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(3), Frame.Preceding(1))
SELECT "p"."Id", CAST(coalesce(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING), 0) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(1), Frame.Following(1))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(Two), Frame.Following(Two))
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN @p1 PRECEDING AND @p2 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN @p1 PRECEDING AND @p2 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Following(1), Frame.Following(2))
SELECT "p"."Id", CAST(coalesce(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), 0) AS BIGINT) AS "Sum",
    COUNT(*) OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Following(1), Frame.UnboundedFollowing)
SELECT "p"."Id", CAST(coalesce(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), 0) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Rows(Frame.Preceding(4), Frame.UnboundedFollowing)
SELECT "p"."Id", CAST(SUM("p"."Score")
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 4 PRECEDING AND UNBOUNDED FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (PARTITION BY "p"."State" ORDER BY "p"."Id" ROWS BETWEEN 4 PRECEDING AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.UnboundedPreceding)
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.CurrentRow)
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN CURRENT ROW AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN CURRENT ROW AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.Preceding(1))
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.Preceding(2), Frame.Preceding(1))
SELECT "p"."Id", coalesce(CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS BIGINT), 0) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.Preceding(1), Frame.Following(Two))
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 PRECEDING AND @p1 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 PRECEDING AND @p1 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Groups(Frame.Following(1), Frame.UnboundedFollowing)
SELECT "p"."Id", coalesce(CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS BIGINT), 0) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" DESC GROUPS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.UnboundedPreceding)
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.CurrentRow)
SELECT "p"."Id", CAST(SUM("p"."Id") OVER (ORDER BY "p"."Score" RANGE BETWEEN CURRENT ROW AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN CURRENT ROW AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Preceding(5))
SELECT "p"."Id", CAST(SUM("p"."Id") OVER (ORDER BY "p"."Score" RANGE BETWEEN 5 PRECEDING AND CURRENT ROW) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN 5 PRECEDING AND CURRENT ROW) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Preceding(Two), Frame.Following(Two))
SELECT "p"."Id", CAST(SUM("p"."Id") OVER (ORDER BY "p"."Score" RANGE BETWEEN @p1 PRECEDING AND @p2 FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN @p1 PRECEDING AND @p2 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Preceding(3.5), Frame.Following(0.5))
SELECT "p"."Id", CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" RANGE BETWEEN DOUBLE PRECISION '3.5' PRECEDING AND DOUBLE PRECISION '0.5' FOLLOWING) AS BIGINT) AS "Sum",
    COUNT(*)
        OVER (ORDER BY "p"."Score" RANGE BETWEEN DOUBLE PRECISION '3.5' PRECEDING AND DOUBLE PRECISION '0.5' FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Preceding(Near), Frame.Preceding(1))
SELECT "p"."Id", coalesce(CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" RANGE BETWEEN @p1 PRECEDING AND 1 PRECEDING) AS BIGINT), 0) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN @p1 PRECEDING AND 1 PRECEDING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Following(1), Frame.Following(10))
SELECT "p"."Id", coalesce(CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" RANGE BETWEEN 1 FOLLOWING AND 10 FOLLOWING) AS BIGINT), 0) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN 1 FOLLOWING AND 10 FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- w => w.Range(Frame.Following(1), Frame.UnboundedFollowing)
SELECT "p"."Id", coalesce(CAST(SUM("p"."Id")
        OVER (ORDER BY "p"."Score" RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS BIGINT), 0) AS "Sum",
    COUNT(*) OVER (ORDER BY "p"."Score" RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "Count"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Others = Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id) .Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing).ExcludeCurrentRow()), })
SELECT "p"."Id", coalesce(SUM("p"."Score")
        OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW), 0) AS "Others"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.Count().Over(w => w.OrderBy(p.Score) .Groups(Frame.Preceding(1), Frame.Following(1)).ExcludeGroup()), })
SELECT "p"."Id", COUNT(*) OVER (ORDER BY "p"."Score" GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE GROUP) AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.Count().Over(w => w.OrderBy(p.Score) .Range(Frame.UnboundedPreceding, Frame.CurrentRow).ExcludeTies()), })
SELECT "p"."Id", COUNT(*)
        OVER (ORDER BY "p"."Score" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES) AS "N"
FROM "Posts" AS "p";

-- s => s.Orders.Select(o => new { o.Id, Sum = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id) .Rows(Frame.Preceding(2), Frame.Following(2)).ExcludeCurrentRow()), Max = Sql.Window.Max(o.Total).Over(w => w.OrderBy(o.Id) .Rows(Frame.Preceding(2), Frame.Following(2)).ExcludeCurrentRow()), })
SELECT "o"."Id", coalesce(orm_dec_sum("o"."Total")
        OVER (ORDER BY "o"."Id" ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW), 0) AS "Sum",
    MAX("o"."Total") OVER (ORDER BY "o"."Id" ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW) AS "Max"
FROM "Orders" AS "o";

