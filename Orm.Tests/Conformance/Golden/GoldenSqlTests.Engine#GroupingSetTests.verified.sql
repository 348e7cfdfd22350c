-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Where(g => g.Count() > 1) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) > 1;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }) .Where(x => x.N < 4)
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) < 4;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => g.Key.City).Distinct()
SELECT DISTINCT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.City, N = g.Count() }) .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })
SELECT "c"."key" AS "Key", SUM("c"."N") AS "N"
FROM (
    SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END AS "key",
        COUNT(*) AS "N"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT FALSE AS "without_Country", TRUE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", TRUE AS "without_City"
    ) AS "s"
    GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c1"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END
) AS "c"
GROUP BY "c"."key";

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Where(g => !Sql.Grouping(g.Key.City)) .Select(g => g.Count())
SELECT COUNT(*) AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING "s"."without_City" = FALSE;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Where(g => g.Count() > 1) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) > 1;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }) .Where(x => x.N < 4)
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) < 4;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => g.Key.City).Distinct()
SELECT DISTINCT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.City, N = g.Count() }) .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })
SELECT "c"."key" AS "Key", SUM("c"."N") AS "N"
FROM (
    SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END AS "key",
        COUNT(*) AS "N"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT FALSE AS "without_Country", TRUE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", TRUE AS "without_City"
    ) AS "s"
    GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c1"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END
) AS "c"
GROUP BY "c"."key";

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Where(g => !Sql.Grouping(g.Key.City)) .Select(g => g.Count())
SELECT COUNT(*) AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING "s"."without_City" = FALSE;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Where(g => g.Count() > 1) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT NULL AS "Country", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) > 1;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }) .Where(x => x.N < 4)
SELECT NULL AS "Country", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING COUNT(*) < 4;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => g.Key.City).Distinct()
SELECT DISTINCT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.City, N = g.Count() }) .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })
SELECT "c"."key" AS "Key", SUM("c"."N") AS "N"
FROM (
    SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END AS "key",
        COUNT(*) AS "N"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_City"
    ) AS "s"
    GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c1"."City" END
) AS "c"
GROUP BY "c"."key";

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Where(g => !Sql.Grouping(g.Key.City)) .Select(g => g.Count())
SELECT COUNT(*) AS "value"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
HAVING "s"."without_City" = FALSE;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City), g.Key.Country, g.Key.City, N = g.Count() }) .OrderBy(x => x.All).ThenBy(x => x.Sub).ThenBy(x => x.Country).ThenBy(x => x.City).Skip(1).Take(4)
SELECT "s"."without_Country" AS "All", "s"."without_City" AS "Sub", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
ORDER BY "s"."without_Country", "s"."without_City", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END NULLS FIRST, CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END NULLS FIRST
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.GroupBy(p => Sql.Rollup(new { p.AuthorId, p.Title })).Select(g => g.Count())
-- refused: AuthorId is null in the groups that are made without it, and a long cannot be. Make it nullable: AuthorId = (long?)...

-- s => s.Posts.GroupBy(p => Sql.Cube(p.Title)).Select(g => g.Count())
-- refused: The key must be an object that is made here: Sql.Cube(new { x.A, x.B }).

-- s => s.Posts.GroupBy(p => Sql.Rollup(new { p.Author })).Select(g => g.Count())
-- refused: Author is no single value. Grouping sets are made of values: use its key or another property.

-- s => s.Posts.Select(p => Sql.Rollup(p.Title))
-- refused: Sql.Rollup is a key and no value. Write it as the whole key of GroupBy: GroupBy(x => Sql.Rollup(new { ... })).

-- s => s.Posts.GroupBy(p => p.Title).Select(g => Sql.Grouping(g.Key))
-- refused: It is no member of the key of a group by grouping sets. Ask it of g.Key.Member, of a group g by Sql.Rollup, Sql.Cube or Sql.GroupingSets, and select the answer to use it further on.

-- s => s.Posts.GroupBy(p => Sql.GroupingSets(new { p.Title }, k => k.Title, k => new { k.Title })) .Select(g => g.Count())
-- refused: Two of the sets have the same members. Name each set once.

-- s => s.Posts.GroupBy(p => Sql.GroupingSets(new { p.Title }, k => k.Title.Length)) .Select(g => g.Count())
-- refused: A set is a member of the key, or an object of such: k => new { k.Title }.

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    coalesce(orm_dec_sum("c"."Credit"), 0) AS "Sum", MAX("c"."Name") AS "Max"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City), N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    "s"."without_Country" AS "All", "s"."without_City" AS "Sub", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) FILTER (WHERE "c"."Credit" > 10) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    coalesce(orm_dec_sum("c"."Credit"), 0) AS "Sum", MAX("c"."Name") AS "Max"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City), N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    "s"."without_Country" AS "All", "s"."without_City" AS "Sub", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) FILTER (WHERE "c"."Credit" > 10) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
SELECT NULL AS "Country", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
SELECT NULL AS "Country", coalesce(orm_dec_sum("c"."Credit"), 0) AS "Sum", MAX("c"."Name") AS "Max"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City), N = g.Count() })
SELECT NULL AS "Country", TRUE AS "All", "s"."without_City" AS "Sub", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
SELECT NULL AS "Country", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City",
    COUNT(*) FILTER (WHERE "c"."Credit" > 10) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", (
    SELECT "c1"."Name"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT FALSE AS "without_Country", TRUE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", TRUE AS "without_City"
    ) AS "s1"
    WHERE "s1"."without_Country" = "s"."without_Country" AND CASE WHEN "s1"."without_Country" = TRUE THEN NULL ELSE "c1"."Country" END IS NOT DISTINCT FROM CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AND "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c1"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    (
    SELECT COUNT(*)
    FROM (
        SELECT "c2"."City"
        FROM "Customers" AS "c2"
        CROSS JOIN (
            SELECT FALSE AS "without_Country", FALSE AS "without_City"
            UNION ALL
            SELECT FALSE AS "without_Country", TRUE AS "without_City"
            UNION ALL
            SELECT TRUE AS "without_Country", TRUE AS "without_City"
        ) AS "s1"
        WHERE "s1"."without_Country" = "s"."without_Country" AND CASE WHEN "s1"."without_Country" = TRUE THEN NULL ELSE "c2"."Country" END IS NOT DISTINCT FROM CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AND "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c2"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
        GROUP BY "c2"."City"
    ) AS "c1"
) AS "Cities"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.Where(c => c.Id < 0).GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
WHERE "c"."Id" < 0
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => Sql.Rollup(new { c.Country, c.City })) .Select(g => new { g.Key.City, N = g.Count() })
SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM (
    SELECT "c1"."Country", "c1"."City"
    FROM "Customers" AS "c1"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, g.Key.City, First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", (
    SELECT "c1"."Name"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT FALSE AS "without_Country", TRUE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", FALSE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_Country", TRUE AS "without_City"
    ) AS "s1"
    WHERE "s1"."without_Country" = "s"."without_Country" AND CASE WHEN "s1"."without_Country" = TRUE THEN NULL ELSE "c1"."Country" END IS NOT DISTINCT FROM CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AND "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c1"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    (
    SELECT COUNT(*)
    FROM (
        SELECT "c2"."City"
        FROM "Customers" AS "c2"
        CROSS JOIN (
            SELECT FALSE AS "without_Country", FALSE AS "without_City"
            UNION ALL
            SELECT FALSE AS "without_Country", TRUE AS "without_City"
            UNION ALL
            SELECT TRUE AS "without_Country", FALSE AS "without_City"
            UNION ALL
            SELECT TRUE AS "without_Country", TRUE AS "without_City"
        ) AS "s1"
        WHERE "s1"."without_Country" = "s"."without_Country" AND CASE WHEN "s1"."without_Country" = TRUE THEN NULL ELSE "c2"."Country" END IS NOT DISTINCT FROM CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AND "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c2"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
        GROUP BY "c2"."City"
    ) AS "c1"
) AS "Cities"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.Where(c => c.Id < 0).GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END AS "Country",
    COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
WHERE "c"."Id" < 0
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => Sql.Cube(new { c.Country, c.City })) .Select(g => new { g.Key.City, N = g.Count() })
SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM (
    SELECT "c1"."Country", "c1"."City"
    FROM "Customers" AS "c1"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT FALSE AS "without_Country", TRUE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_Country", TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_Country", CASE WHEN "s"."without_Country" = TRUE THEN NULL ELSE "c"."Country" END, "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, g.Key.City, First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
SELECT NULL AS "Country", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City",
    (
    SELECT "c1"."Name"
    FROM "Customers" AS "c1"
    CROSS JOIN (
        SELECT FALSE AS "without_City"
        UNION ALL
        SELECT TRUE AS "without_City"
    ) AS "s1"
    WHERE "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c1"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
SELECT NULL AS "Country", (
    SELECT COUNT(*)
    FROM (
        SELECT "c2"."City"
        FROM "Customers" AS "c2"
        CROSS JOIN (
            SELECT FALSE AS "without_City"
            UNION ALL
            SELECT TRUE AS "without_City"
        ) AS "s1"
        WHERE "s1"."without_City" = "s"."without_City" AND CASE WHEN "s1"."without_City" = TRUE THEN NULL ELSE "c2"."City" END IS NOT DISTINCT FROM CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END
        GROUP BY "c2"."City"
    ) AS "c1"
) AS "Cities"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.Where(c => c.Id < 0) .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT NULL AS "Country", COUNT(*) AS "N"
FROM "Customers" AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
WHERE "c"."Id" < 0
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Customers.OrderBy(c => c.Id).Take(5) .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { })) .Select(g => new { g.Key.City, N = g.Count() })
SELECT CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END AS "City", COUNT(*) AS "N"
FROM (
    SELECT "c1"."City"
    FROM "Customers" AS "c1"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "c"
CROSS JOIN (
    SELECT FALSE AS "without_City"
    UNION ALL
    SELECT TRUE AS "without_City"
) AS "s"
GROUP BY "s"."without_City", CASE WHEN "s"."without_City" = TRUE THEN NULL ELSE "c"."City" END;

-- s => s.Posts.GroupBy(p => Sql.Rollup(new { Year = (int?)p.CreatedAt.Year, p.Author.Name })) .Select(g => new { g.Key.Year, g.Key.Name, Sum = g.Sum(p => p.Score) })
SELECT CASE WHEN "s"."without_Year" = TRUE THEN NULL ELSE CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER) END AS "Year",
    CASE WHEN "s"."without_Name" = TRUE THEN NULL ELSE "a"."Name" END AS "Name", SUM("p"."Score") AS "Sum"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
CROSS JOIN (
    SELECT FALSE AS "without_Year", FALSE AS "without_Name"
    UNION ALL
    SELECT FALSE AS "without_Year", TRUE AS "without_Name"
    UNION ALL
    SELECT TRUE AS "without_Year", TRUE AS "without_Name"
) AS "s"
GROUP BY "s"."without_Year", CASE WHEN "s"."without_Year" = TRUE THEN NULL ELSE CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER) END, "s"."without_Name", CASE WHEN "s"."without_Name" = TRUE THEN NULL ELSE "a"."Name" END;

