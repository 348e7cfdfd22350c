-- s => s.Specimens.Where(x => Floats.Contains(x.Single)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Single" IN (SELECT CAST("value" AS REAL) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => Floats.Any(f => f < x.Single)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinality - 1 AS "key", CAST("value" AS REAL) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
    WHERE CAST("v"."value" AS REAL) < "s"."Single"
);

-- s => s.Specimens.Where(x => Doubles.Contains(x.MaybeDouble)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDouble" IN (SELECT CAST("value" AS DOUBLE PRECISION) FROM json_array_elements_text(@p1)) OR "s"."MaybeDouble" IS NULL AND @p2 = TRUE;

-- s => s.Specimens.Where(x => Doubles.Any(d => d < x.Double)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinality - 1 AS "key", CAST("value" AS DOUBLE PRECISION) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
    WHERE CAST("v"."value" AS DOUBLE PRECISION) < "s"."Double"
);

-- s => s.Specimens.Select(x => new { x.Id, Max = Doubles.Where(d => d <= x.Double).Max() })
SELECT "s"."Id", (
    SELECT MAX(CAST("v"."value" AS DOUBLE PRECISION))
    FROM (SELECT ordinality - 1 AS "key", CAST("value" AS DOUBLE PRECISION) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
    WHERE CAST("v"."value" AS DOUBLE PRECISION) <= "s"."Double"
) AS "Max"
FROM "Specimens" AS "s";

-- s => from x in s.Specimens from d in Doubles where d == x.Double select new { x.Id, d }
SELECT "s"."Id", CAST("v"."value" AS DOUBLE PRECISION) AS "d"
FROM "Specimens" AS "s"
CROSS JOIN (SELECT ordinality - 1 AS "key", CAST("value" AS DOUBLE PRECISION) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
WHERE CAST("v"."value" AS DOUBLE PRECISION) = "s"."Double";

-- s => s.Specimens.Join(Floats, x => x.Single, f => f, (x, f) => new { x.Id, f })
SELECT "s"."Id", CAST("v"."value" AS REAL) AS "f"
FROM "Specimens" AS "s"
INNER JOIN (SELECT ordinality - 1 AS "key", CAST("value" AS REAL) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v" ON "s"."Single" = CAST("v"."value" AS REAL);

-- s => s.Specimens.Where(x => Blobs.Contains(x.Bytes)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" IN (SELECT orm_unhex("value") FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => Blobs.Any(b => b.SequenceEqual(x.Bytes))).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
    WHERE orm_unhex("v"."value") = "s"."Bytes"
);

-- s => s.Specimens.Where(x => Blobs.Any(b => b.Length == x.Bytes.Length)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
    WHERE length(orm_unhex("v"."value")) = length("s"."Bytes")
);

-- s => from x in s.Specimens from b in Blobs where x.Id < 4 select new { x.Id, b }
SELECT "s"."Id", orm_unhex("v"."value") AS "b"
FROM "Specimens" AS "s"
CROSS JOIN (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v"
WHERE "s"."Id" < 4;

-- s => s.Values(Floats)
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS REAL) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Blobs)
SELECT "v"."value"
FROM (SELECT orm_unhex(orm_item("value", 0)) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Blobs).Where(b => b.Length > 1)
SELECT "v"."value"
FROM (SELECT orm_unhex(orm_item("value", 0)) AS "value" FROM json_array_elements_text(@p1)) AS "v"
WHERE length("v"."value") > 1;

-- s => s.Values(new[] { new { A = new byte[] { 1, 0, 255 }, B = 0.1f } })
SELECT "v"."A", "v"."B"
FROM (SELECT orm_unhex(orm_item("value", 0)) AS "A", CAST(orm_item("value", 1) AS REAL) AS "B" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 1, 5, 5, -3 })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Array.Empty<int>())
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new int?[] { 1, null, 3 })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { "a", null, "", "it's", "\"", "\\", "日本語", "\t" })
SELECT "v"."value"
FROM (SELECT orm_item("value", 0) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 0.1, -2.5, 1e300, 1 / 3.0, double.MaxValue, double.Epsilon })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS DOUBLE PRECISION) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 0.1m, decimal.MaxValue, -0.0000001m })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS NUMERIC) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { ulong.MaxValue, 0UL, 1UL })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { long.MaxValue, long.MinValue })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { true, false })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS BOOLEAN) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 'a', 'é', '\'' })
SELECT "v"."value"
FROM (SELECT orm_item("value", 0) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { TimeSpan.FromTicks(1), TimeSpan.MinValue })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { new DateTime(2024, 2, 29, 1, 2, 3, 4, DateTimeKind.Utc), DateTime.UnixEpoch })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS TIMESTAMP) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { new TimeOnly(1, 2, 3) })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS TIME) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { Weekday.Monday, Weekday.Sunday })
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Guids)
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS UUID) AS "value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Rows3)
SELECT "v"."Id", "v"."Text", "v"."Price", "v"."On"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Settings)
SELECT "v"."Key", "v"."Value"
FROM (SELECT orm_item("value", 0) AS "Key", CAST(orm_item("value", 1) AS INTEGER) AS "Value" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } })
SELECT "v"."A", "v"."B"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "A", orm_item("value", 1) AS "B" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { (1, "x"), (2, "y") }.Select(t => new { t.Item1, t.Item2 }))
SELECT "v"."Item1", "v"."Item2"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "Item1", orm_item("value", 1) AS "Item2" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 4, 8, 100 }).Where(n => n > 5).Select(n => n * 2)
SELECT "v"."value" * 2 AS "value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v"
WHERE "v"."value" > 5;

-- s => s.Values(new[] { 4, 8, 100 }).OrderByDescending(n => n).Take(2)
SELECT "v"."value"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v"
ORDER BY "v"."value" DESC
LIMIT @p2;

-- s => from w in s.Values(Rows3) join u in s.Users on w.Id equals u.Id select new { u.Name, w.Text, w.Price }
SELECT "u"."Name", "v"."Text", "v"."Price"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
INNER JOIN "Users" AS "u" ON "v"."Id" = "u"."Id";

-- s => from u in s.Users from w in s.Values(Rows3) where u.Id == w.Id && w.Text != null select u.Name
SELECT "u"."Name"
FROM "Users" AS "u"
CROSS JOIN (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
WHERE "u"."Id" = "v"."Id" AND "v"."Text" IS NOT NULL;

-- s => s.Posts.Where(p => s.Values(Rows3).Any(w => w.Id == p.AuthorId && w.Price > 0)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
    WHERE "v"."Id" = "p"."AuthorId" AND "v"."Price" > 0
);

-- s => s.Specimens.Where(x => s.Values(Guids).Contains(x.Guid)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" IN (
    SELECT "v"."value"
    FROM (SELECT CAST(orm_item("value", 0) AS UUID) AS "value" FROM json_array_elements_text(@p1)) AS "v"
);

-- s => s.Values(Rows3).GroupBy(w => w.Id).Select(g => new { g.Key, Sum = g.Sum(w => w.Price) })
SELECT "v"."Id" AS "Key", orm_dec_sum("v"."Price") AS "Sum"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
GROUP BY "v"."Id";

-- s => s.Values(Rows3).Select(w => new { w.Id, Posts = s.Posts.Count(p => p.AuthorId == w.Id) })
SELECT "v"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "v"."Id"
) AS "Posts"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(new[] { 0.5, 1.5 }).Join(s.Specimens, d => d, x => x.Double, (d, x) => x.Id)
SELECT "s"."Id"
FROM (SELECT CAST(orm_item("value", 0) AS DOUBLE PRECISION) AS "value" FROM json_array_elements_text(@p1)) AS "v"
INNER JOIN "Specimens" AS "s" ON "v"."value" = "s"."Double";

-- s => s.Values(new[] { 1.5m, 100m }).Join(s.Specimens, d => d, x => x.Decimal, (d, x) => x.Id)
SELECT "s"."Id"
FROM (SELECT CAST(orm_item("value", 0) AS NUMERIC) AS "value" FROM json_array_elements_text(@p1)) AS "v"
INNER JOIN "Specimens" AS "s" ON "v"."value" = "s"."Decimal";

-- s => s.Values(Rows3).LeftJoin( s.Users.Where(u => u.Id < 5), w => w.Id, u => u.Id, (w, u) => new { w.Text, Name = u == null ? null : u.Name })
SELECT "v"."Text", CASE WHEN "u"."Id" IS NULL THEN NULL ELSE "u"."Name" END AS "Name"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
LEFT JOIN "Users" AS "u" ON "u"."Id" < 5 AND "v"."Id" = "u"."Id";

-- s => s.Values(Rows3).Select(w => w.On).Where(d => d != null)
SELECT "v"."On"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Id", orm_item("value", 1) AS "Text", CAST(orm_item("value", 2) AS NUMERIC) AS "Price", CAST(orm_item("value", 3) AS DATE) AS "On" FROM json_array_elements_text(@p1)) AS "v"
WHERE "v"."On" IS NOT NULL;

-- s => s.Values(new[] { 1, 2 }).Select(n => new { n, R = n * 1.5 }).OrderBy(x => x.n)
SELECT "v"."value" AS "n", CAST("v"."value" AS DOUBLE PRECISION) * DOUBLE PRECISION '1.5' AS "R"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "value" FROM json_array_elements_text(@p1)) AS "v"
ORDER BY "v"."value";

