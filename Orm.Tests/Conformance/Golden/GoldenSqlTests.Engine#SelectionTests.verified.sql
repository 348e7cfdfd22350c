-- s => s.Users
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u";

-- s => s.Products
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p";

-- s => s.Memberships
SELECT "m"."UserId", "m"."CommunityId", "m"."Role", "m"."Since"
FROM "Memberships" AS "m";

-- s => s.Specimens
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s";

-- s => s.Users.Select(u => u.Name)
SELECT "u"."Name"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, u.Name })
SELECT "u"."Id", "u"."Name"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { Nested = new { u.Id, Deeper = new { u.Karma } }, u.Name })
SELECT "u"."Id", "u"."Karma", "u"."Name"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new NameAndKarma(u.Name, u.Karma))
SELECT "u"."Name", "u"."Karma"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new NameOnly { Name = u.Name })
SELECT "u"."Name"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new NameOnly { Name = u.Bio, Length = 3 })
SELECT "u"."Bio" AS "Name", 3 AS "Length"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new Tuple<long, string>(u.Id, u.Name))
SELECT "u"."Id" AS "Item1", "u"."Name" AS "Item2"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new KeyValuePair<long, string?>(u.Id, u.Bio))
SELECT "u"."Id" AS "Key", "u"."Bio" AS "Value"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u, u.Name })
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u";

-- s => s.Users.Select(u => 1)
SELECT 1 AS "value"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { One = 1, Text = "x", None = (string?)null })
SELECT 1 AS "One", 'x' AS "Text", NULL AS "None"
FROM "Users" AS "u";

-- s => s.Users.Select(u => Tuesday)
SELECT @p1 AS "value"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, u.Karma }).Select(x => x.Karma + 1)
SELECT "u"."Karma" + 1 AS "value"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, Twice = u.Karma * 2 }).Where(x => x.Twice > 10).Select(x => x.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE "u"."Karma" * 2 > 10;

-- s => s.Users.Select(u => new NameAndKarma(u.Name, u.Karma)).Where(x => x.Karma > 0)
SELECT "u"."Name", "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Karma" > 0;

-- s => s.Posts.Select(p => new { p.Author, p.Community }).Where(x => x.Author.Karma > 0)
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned", "c"."Id" AS "Id1",
    "c"."Name" AS "Name1", "c"."Description"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "a"."Karma" > 0;

-- s => s.Posts.Select(p => p.Author).Where(u => u.IsBanned).Select(u => u.Name)
SELECT "a"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."IsBanned" = TRUE;

-- s => from p in s.Posts where p.Score > 0 orderby p.Score descending, p.Id select new { p.Id, p.Title }
SELECT "p"."Id", "p"."Title"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => from p in s.Posts let d = p.Score * 2 where d > 10 select new { p.Id, d }
SELECT "p"."Id", "p"."Score" * 2 AS "d"
FROM "Posts" AS "p"
WHERE "p"."Score" * 2 > 10;

-- s => from c in s.Comments let p = c.Post let a = p.Author where a.Karma > 0 select new { c.Id, a.Name }
SELECT "c"."Id", "a"."Name"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Karma" > 0;

-- s => s.Posts.Where(p => Ids.Contains(p.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Posts.Where(p => !Ids.Contains(p.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE NOT "p"."Score" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Posts.Where(p => Nothing.Contains(p.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Posts.Where(p => !Nothing.Contains(p.Score)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE NOT "p"."Score" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => WithNull.Contains(x.MaybeInt32))
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1)) OR "s"."MaybeInt32" IS NULL AND @p2 = TRUE;

-- s => s.Specimens.Where(x => !WithNull.Contains(x.MaybeInt32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NOT (("s"."MaybeInt32" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1))) IS TRUE OR "s"."MaybeInt32" IS NULL AND @p2);

-- s => s.Specimens.Where(x => WithNull.Contains(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => Words.Contains(x.String)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" IN (SELECT "value" FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => Words.Contains(x.MaybeString)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" IN (SELECT "value" FROM json_array_elements_text(@p1)) OR "s"."MaybeString" IS NULL AND @p2 = TRUE;

-- s => s.Specimens.Where(x => !Words.Contains(x.MaybeString)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NOT (("s"."MaybeString" IN (SELECT "value" FROM json_array_elements_text(@p1))) IS TRUE OR "s"."MaybeString" IS NULL AND @p2);

-- s => s.Specimens.Where(x => Many.Contains(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => !Many.Contains(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NOT "s"."Int32" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => new[] { x.Id, 1, x.MaybeInt32 ?? 0 }.Contains(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" IN ("s"."Id", 1, coalesce("s"."MaybeInt32", 0));

-- s => s.Specimens.Where(x => x.Weekday == Weekday.Monday)
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" = 1;

-- s => s.Specimens.Where(x => x.Weekday != Tuesday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <> @p1;

-- s => s.Specimens.Where(x => x.Weekday > Weekday.Monday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" > 1;

-- s => s.Specimens.Where(x => x.MaybeWeekday == null).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" IS NULL;

-- s => s.Specimens.Where(x => x.MaybeWeekday == x.Weekday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" = "s"."Weekday";

-- s => s.Specimens.Where(x => x.NamedWeekday == Weekday.Sunday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."NamedWeekday" = @p1;

-- s => s.Specimens.Where(x => x.NamedWeekday == Tuesday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."NamedWeekday" = @p1;

-- s => s.Specimens.Where(x => x.MaybeNamedWeekday != Tuesday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeNamedWeekday" IS DISTINCT FROM @p1;

-- s => s.Specimens.Where(x => x.MaybeNamedWeekday == null).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeNamedWeekday" IS NULL;

-- s => s.Specimens.Where(x => x.NamedWeekday == x.MaybeNamedWeekday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."NamedWeekday" = "s"."MaybeNamedWeekday";

-- s => s.Specimens.Select(x => new { x.Weekday, x.MaybeWeekday, x.NamedWeekday, x.MaybeNamedWeekday })
SELECT "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Weekday)
SELECT "s"."Weekday"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (int)x.Weekday == 7).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" = 7;

-- s => s.Specimens.Select(x => x.MaybeWeekday ?? Weekday.Sunday)
SELECT coalesce("s"."MaybeWeekday", 7) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Boolean ? x.Weekday : Weekday.None)
SELECT CASE WHEN "s"."Boolean" = TRUE THEN "s"."Weekday" ELSE 0 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Products.Where(p => (p.Traits & Traits.Heavy) == Traits.Heavy)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE "p"."Traits" & 2 = 2;

-- s => s.Products.Where(p => (p.Traits & (Traits.Heavy | Traits.Cold)) != Traits.None)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE "p"."Traits" & 10 <> 0;

-- s => s.Products.Select(p => p.Traits | Traits.Liquid)
SELECT "p"."Traits" | 4 AS "value"
FROM "Products" AS "p";

-- s => s.Products.Where(p => p.Size == Size.Large)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE "p"."Size" = 200;

-- s => s.Products.Where(p => p.Size > Size.Small)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE "p"."Size" > 1;

-- s => s.Orders.Where(o => o.Status == OrderStatus.Returned)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
WHERE "o"."Status" = -1;

-- s => s.Orders.Where(o => o.Priority == Priority.Urgent).Select(o => o.Id)
SELECT "o"."Id"
FROM "Orders" AS "o"
WHERE "o"."Priority" = @p1;

-- s => s.Memberships.Where(m => m.Role == Role.Owner).Select(m => m.User.Name)
SELECT "u"."Name"
FROM "Memberships" AS "m"
INNER JOIN "Users" AS "u" ON "u"."Id" = "m"."UserId"
WHERE "m"."Role" = @p1;

