-- s => s.Specimens.Select(x => x.EdgeOfTime.Year)
SELECT CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Month)
SELECT CAST(EXTRACT(MONTH FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Day)
SELECT CAST(EXTRACT(DAY FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Hour)
SELECT CAST(EXTRACT(HOUR FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Minute)
SELECT CAST(EXTRACT(MINUTE FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Second)
SELECT CAST(floor(EXTRACT(SECOND FROM "s"."EdgeOfTime")) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Millisecond)
SELECT (orm_ticks("s"."EdgeOfTime") % 10000000) / 10000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Microsecond)
SELECT CAST((orm_ticks("s"."EdgeOfTime") % 10000000) AS BIGINT) / 10 % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Nanosecond)
SELECT (orm_ticks("s"."EdgeOfTime") % 10000000) % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.DayOfWeek)
SELECT CAST(EXTRACT(DOW FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.DayOfYear)
SELECT CAST(EXTRACT(DOY FROM "s"."EdgeOfTime") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Ticks)
SELECT orm_ticks("s"."EdgeOfTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Date)
SELECT date_trunc('day', "s"."EdgeOfTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.TimeOfDay)
SELECT CAST(CAST(orm_ticks("s"."EdgeOfTime") AS BIGINT) % 864000000000 AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Kind)
SELECT 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.WallClock.Kind)
SELECT 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.ToUniversalTime())
SELECT "s"."EdgeOfTime"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Year)
SELECT CAST(EXTRACT(YEAR FROM "s"."DateTimeOffset") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.DayOfYear)
SELECT CAST(EXTRACT(DOY FROM "s"."DateTimeOffset") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Date)
SELECT date_trunc('day', "s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.DateTime)
SELECT orm_datetime(orm_ticks("s"."DateTimeOffset")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.UtcDateTime)
SELECT CAST("s"."DateTimeOffset" AS TIMESTAMP) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.TimeOfDay)
SELECT CAST(CAST(orm_ticks("s"."DateTimeOffset") AS BIGINT) % 864000000000 AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Offset)
SELECT 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.UtcTicks)
SELECT orm_ticks("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Microsecond)
SELECT CAST((orm_ticks("s"."DateTimeOffset") % 10000000) AS BIGINT) / 10 % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeSeconds())
SELECT CAST(orm_ticks("s"."DateTimeOffset") AS BIGINT) / 10000000 - 62135596800 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeMilliseconds())
SELECT CAST(orm_ticks("s"."DateTimeOffset") AS BIGINT) / 10000 - 62135596800000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTimeOffset(x.EdgeOfTime).ToUnixTimeSeconds())
SELECT CAST(orm_ticks(CAST(orm_datetime(orm_ticks("s"."EdgeOfTime")) AS TIMESTAMPTZ)) AS BIGINT) / 10000000 - 62135596800 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeSeconds(x.Id * 100_000_000L))
SELECT CAST(orm_datetime(CAST("s"."Id" AS BIGINT) * 100000000 * 10000000 + 621355968000000000) AS TIMESTAMPTZ) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeMilliseconds(x.Int32 * 1_000_001L))
SELECT CAST(orm_datetime(CAST("s"."Int32" AS BIGINT) * 1000001 * 10000 + 621355968000000000) AS TIMESTAMPTZ) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayNumber)
SELECT orm_ticks("s"."DateOnly") / 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayOfWeek)
SELECT CAST(EXTRACT(DOW FROM "s"."DateOnly") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayOfYear)
SELECT CAST(EXTRACT(DOY FROM "s"."DateOnly") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateOnly.FromDayNumber(x.Id * 1000))
SELECT orm_date("s"."Id" * 1000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateOnly.FromDateTime(x.EdgeOfTime))
SELECT CAST("s"."EdgeOfTime" AS DATE) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeOnly.FromDateTime(x.EdgeOfTime))
SELECT CAST("s"."EdgeOfTime" AS TIME) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly))
SELECT orm_datetime(CAST(orm_ticks("s"."DateOnly") AS BIGINT) + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly, DateTimeKind.Utc))
SELECT orm_datetime(CAST(orm_ticks("s"."DateOnly") AS BIGINT) + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Hour * 100 + x.TimeOnly.Minute)
SELECT CAST(EXTRACT(HOUR FROM "s"."TimeOnly") AS INTEGER) * 100 + CAST(EXTRACT(MINUTE FROM "s"."TimeOnly") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Millisecond)
SELECT (orm_time_ticks("s"."TimeOnly") % 10000000) / 10000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Nanosecond)
SELECT (orm_time_ticks("s"."TimeOnly") % 10000000) % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Ticks)
SELECT orm_time_ticks("s"."TimeOnly") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.ToTimeSpan())
SELECT CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeOnly.FromTimeSpan(x.EdgeOfTime.TimeOfDay))
SELECT orm_time(CAST(CAST(orm_ticks("s"."EdgeOfTime") AS BIGINT) % 864000000000 AS BIGINT)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTime.DaysInMonth(x.EdgeOfTime.Year, x.EdgeOfTime.Month))
SELECT orm_days_in_month(CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER), CAST(EXTRACT(MONTH FROM "s"."EdgeOfTime") AS INTEGER)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => DateTime.IsLeapYear(x.EdgeOfTime.Year)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_days_in_month(CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER), 2) = 29;

-- s => s.Specimens.Select(x => DateTime.SpecifyKind(x.EdgeOfTime, DateTimeKind.Unspecified))
SELECT orm_datetime(orm_ticks("s"."EdgeOfTime")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.GroupBy(x => x.EdgeOfTime.Year).Select(g => new { g.Key, Count = g.Count() })
SELECT CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER) AS "Key", COUNT(*) AS "Count"
FROM "Specimens" AS "s"
GROUP BY CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER);

-- s => s.Specimens.Select(x => x.DateTime.AddDays(1))
SELECT orm_dt_add('d', "s"."DateTime", DOUBLE PRECISION '1') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(0.1))
SELECT orm_dt_add('d', "s"."DateTime", DOUBLE PRECISION '0.1') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(-1 / 3.0))
SELECT orm_dt_add('d', "s"."DateTime", DOUBLE PRECISION '-0.3333333333333333') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(x.Double / 1e6))
SELECT orm_dt_add('d', "s"."DateTime", "s"."Double" / DOUBLE PRECISION '1000000') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddHours(Half))
SELECT orm_dt_add('h', "s"."DateTime", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMinutes(x.Id * 1.1))
SELECT orm_dt_add('m', "s"."DateTime", CAST("s"."Id" AS DOUBLE PRECISION) * DOUBLE PRECISION '1.1') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddSeconds(0.0000001))
SELECT orm_dt_add('s', "s"."DateTime", DOUBLE PRECISION '1E-07') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMilliseconds(0.33))
SELECT orm_dt_add('f', "s"."DateTime", DOUBLE PRECISION '0.33') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMicroseconds(1.5))
SELECT orm_dt_add('u', "s"."DateTime", DOUBLE PRECISION '1.5') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddTicks(x.Id))
SELECT orm_dt_add('t', "s"."DateTime", "s"."Id") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMonths(x.Id % 14))
SELECT orm_dt_add('M', "s"."DateTime", "s"."Id" % 14) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMonths(-1))
SELECT orm_dt_add('M', "s"."DateTime", -1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.EdgeOfTime.Year == 2024).Select(x => x.EdgeOfTime.AddYears(-1))
SELECT orm_dt_add('y', "s"."EdgeOfTime", -1) AS "value"
FROM "Specimens" AS "s"
WHERE CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER) = 2024;

-- s => s.Specimens.Where(x => x.EdgeOfTime.Month == 2).Select(x => x.EdgeOfTime.AddDays(1))
SELECT orm_dt_add('d', "s"."EdgeOfTime", DOUBLE PRECISION '1') AS "value"
FROM "Specimens" AS "s"
WHERE CAST(EXTRACT(MONTH FROM "s"."EdgeOfTime") AS INTEGER) = 2;

-- s => s.Specimens.Select(x => x.DateTime.Add(x.TimeSpan))
SELECT orm_dt_add('t', "s"."DateTime", "s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime - x.TimeSpan)
SELECT orm_dt_add('t', "s"."DateTime", -"s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime + Hour)
SELECT orm_dt_add('t', "s"."DateTime", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime - Start)
SELECT CAST(orm_ticks("s"."DateTime") AS BIGINT) - orm_ticks(@p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.Subtract(x.EdgeOfTime))
SELECT CAST(orm_ticks("s"."DateTime") AS BIGINT) - orm_ticks("s"."EdgeOfTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.Subtract(Hour))
SELECT orm_dt_add('t', "s"."DateTime", -@p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime - x.DateTime)
SELECT CAST(orm_ticks("s"."EdgeOfTime") AS BIGINT) - orm_ticks("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeDateTime - x.DateTime)
SELECT CAST(orm_ticks("s"."MaybeDateTime") AS BIGINT) - orm_ticks("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (x.DateTime - Start).TotalDays > 10).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST(CAST(CAST(orm_ticks("s"."DateTime") AS BIGINT) - orm_ticks(@p1) AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '864000000000' > DOUBLE PRECISION '10';

-- s => s.Specimens.Where(x => x.DateTime.CompareTo(Start) > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > @p1;

-- s => s.Specimens.Where(x => DateTime.Compare(x.DateTime, Start) <= 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1;

-- s => s.Specimens.Where(x => x.EdgeOfTime > Start).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EdgeOfTime" > @p1;

-- s => s.Specimens.OrderBy(x => x.EdgeOfTime).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."EdgeOfTime", "s"."Id";

-- s => s.Specimens.Where(x => x.DateTime.Date == Start.Date).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE date_trunc('day', "s"."DateTime") = @p1;

-- s => s.Specimens.Select(x => x.DateTimeOffset.AddHours(1.25))
SELECT orm_dt_add('h', "s"."DateTimeOffset", DOUBLE PRECISION '1.25') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset - x.TimeSpan)
SELECT orm_dt_add('t', "s"."DateTimeOffset", -"s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeDateTimeOffset - x.DateTimeOffset)
SELECT CAST(orm_ticks("s"."MaybeDateTimeOffset") AS BIGINT) - orm_ticks("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Subtract(x.DateTimeOffset.AddDays(1)))
SELECT CAST(orm_ticks("s"."DateTimeOffset") AS BIGINT) - orm_ticks(orm_dt_add('d', "s"."DateTimeOffset", DOUBLE PRECISION '1')) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddDays(x.Id))
SELECT orm_dt_add('d', "s"."DateOnly", "s"."Id") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddMonths(1))
SELECT orm_dt_add('M', "s"."DateOnly", 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddYears(-4))
SELECT orm_dt_add('y', "s"."DateOnly", -4) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.DateOnly > DateOnly.FromDateTime(Start)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" > @p1;

-- s => s.Specimens.Select(x => x.TimeOnly.AddHours(5))
SELECT orm_time(orm_time_of_day(CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) + orm_duration(DOUBLE PRECISION '5', 36000000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.AddHours(-30.5))
SELECT orm_time(orm_time_of_day(CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) + orm_duration(DOUBLE PRECISION '-30.5', 36000000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.AddMinutes(x.Id * 61.7))
SELECT orm_time(orm_time_of_day(CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) + orm_duration(CAST("s"."Id" AS DOUBLE PRECISION) * DOUBLE PRECISION '61.7', 600000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Add(x.TimeSpan))
SELECT orm_time(orm_time_of_day(CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) + "s"."TimeSpan")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly - new TimeOnly(12, 0))
SELECT orm_time_of_day(CAST(orm_time_ticks("s"."TimeOnly") AS BIGINT) - orm_time_ticks(@p1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeTimeOnly - x.TimeOnly)
SELECT orm_time_of_day(CAST(orm_time_ticks("s"."MaybeTimeOnly") AS BIGINT) - orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(9, 0), new TimeOnly(17, 0)))
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
WHERE CASE WHEN @p1 <= @p2 THEN @p1 <= "s"."TimeOnly" AND "s"."TimeOnly" < @p2 ELSE @p1 <= "s"."TimeOnly" OR "s"."TimeOnly" < @p2 END;

-- s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(22, 0), new TimeOnly(6, 0)))
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
WHERE CASE WHEN @p1 <= @p2 THEN @p1 <= "s"."TimeOnly" AND "s"."TimeOnly" < @p2 ELSE @p1 <= "s"."TimeOnly" OR "s"."TimeOnly" < @p2 END;

-- s => s.Specimens.Where(x => x.DateTime < DateTime.UtcNow.AddYears(-1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" < @p1;

-- s => s.Specimens.Where(x => x.DateTimeOffset < DateTimeOffset.Now).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" < @p1;

-- s => s.Specimens.Where(x => DateTime.UtcNow == DateTime.UtcNow && x.Id > 3).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p1 = @p2 AND "s"."Id" > 3;

-- s => s.Specimens.Where(x => (DateTime.UtcNow - DateTime.UtcNow).Ticks == 0 && x.Id > 3).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST(@p1 AS BIGINT) = 0 AND "s"."Id" > 3;

-- s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Year, 1, 1))
SELECT orm_datetime(CAST(EXTRACT(YEAR FROM "s"."EdgeOfTime") AS INTEGER), 1, 1, 0, 0, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(2000 + x.Id, 2, 3, 4, 5, 6, DateTimeKind.Utc))
SELECT orm_datetime(2000 + "s"."Id", 2, 3, 4, 5, 6, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(2000, 1, 1, 0, 0, x.Id % 60, x.Id))
SELECT orm_datetime(2000, 1, 1, 0, 0, "s"."Id" % 60, "s"."Id", 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Ticks, DateTimeKind.Utc))
SELECT orm_datetime(orm_ticks("s"."EdgeOfTime")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(x.DateOnly, x.TimeOnly))
SELECT orm_datetime(CAST(orm_ticks("s"."DateOnly") AS BIGINT) + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateOnly(x.DateOnly.Year, x.DateOnly.Month, 1))
SELECT orm_date(CAST(EXTRACT(YEAR FROM "s"."DateOnly") AS INTEGER), CAST(EXTRACT(MONTH FROM "s"."DateOnly") AS INTEGER), 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeOnly(x.Id % 24, 30))
SELECT orm_time("s"."Id" % 24, 30, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeOnly(1, 2, x.Id % 60, 4))
SELECT orm_time(1, 2, "s"."Id" % 60, 4, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3))
SELECT CAST("s"."Id" AS BIGINT) * 36000000000 + 2 * CAST(600000000 AS BIGINT) + 3 * CAST(10000000 AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3, 4, 5))
SELECT CAST("s"."Id" AS BIGINT) * 864000000000 + 2 * CAST(36000000000 AS BIGINT) + 3 * CAST(600000000 AS BIGINT) + 4 * CAST(10000000 AS BIGINT) + 5 * CAST(10000 AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id * 1000L))
SELECT CAST(CAST("s"."Id" AS BIGINT) * 1000 AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where( x => x.DateTime > new DateTime(x.DateTime.Year, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > orm_datetime(CAST(EXTRACT(YEAR FROM "s"."DateTime") AS INTEGER), 7, 1, 0, 0, 0, 0, 0);

-- s => s.Specimens.Where(x => x.DateOnly == new DateOnly(x.DateTime.Year, 1, 1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" = orm_date(CAST(EXTRACT(YEAR FROM "s"."DateTime") AS INTEGER), 1, 1);

-- s => s.Specimens.Select(x => new DateTime(2023, x.Id, 1)).ToList()
SELECT orm_datetime(2023, "s"."Id", 1, 0, 0, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";
-- ends in DatabaseException

-- s => s.Specimens.Select(x => x.EdgeOfTime.AddYears(1)).ToList()
SELECT orm_dt_add('y', "s"."EdgeOfTime", 1) AS "value"
FROM "Specimens" AS "s";
-- ends in DatabaseException

-- s => s.Specimens.Select(x => x.TimeSpan.Days)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 864000000000, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Hours)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 36000000000 % 24, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Minutes)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 600000000 % 60, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Seconds)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 10000000 % 60, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Milliseconds)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 10000 % 1000, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Microseconds)
SELECT orm_low_bits(CAST("s"."TimeSpan" AS BIGINT) / 10 % 1000, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Nanoseconds)
SELECT CAST("s"."TimeSpan" AS BIGINT) % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Ticks)
SELECT CAST("s"."TimeSpan" AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalDays)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '864000000000' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalHours)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '36000000000' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMinutes)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '600000000' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalSeconds)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '10000000' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMilliseconds)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '10000' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMicroseconds)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) / DOUBLE PRECISION '10' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalNanoseconds)
SELECT CAST(CAST("s"."TimeSpan" AS BIGINT) AS DOUBLE PRECISION) * DOUBLE PRECISION '100' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Duration())
SELECT abs("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Negate())
SELECT -"s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.TimeSpan)
SELECT -"s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Add(Hour))
SELECT "s"."TimeSpan" + @p1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Subtract(x.TimeSpan))
SELECT CAST("s"."TimeSpan" AS BIGINT) - "s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan + x.MaybeTimeSpan)
SELECT CAST("s"."TimeSpan" AS BIGINT) + "s"."MaybeTimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan * 2)
SELECT orm_duration_multiply("s"."TimeSpan", DOUBLE PRECISION '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => 1.5 * x.TimeSpan)
SELECT orm_duration_multiply("s"."TimeSpan", DOUBLE PRECISION '1.5') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan / 3)
SELECT orm_duration_divide("s"."TimeSpan", DOUBLE PRECISION '3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan / Hour)
SELECT orm_divide(CAST("s"."TimeSpan" AS DOUBLE PRECISION), CAST(@p1 AS DOUBLE PRECISION)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Hour / x.TimeSpan > 2.0)
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
WHERE orm_divide(CAST(@p1 AS DOUBLE PRECISION), CAST("s"."TimeSpan" AS DOUBLE PRECISION)) > DOUBLE PRECISION '2';

-- s => s.Specimens.Where(x => !(x.TimeSpan / NoTime > 2.0))
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
WHERE orm_divide(CAST("s"."TimeSpan" AS DOUBLE PRECISION), CAST(@p1 AS DOUBLE PRECISION)) > DOUBLE PRECISION '2' IS NOT TRUE;

-- s => s.Specimens.Where(x => x.TimeSpan.Divide(NoTime) < 0)
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
WHERE orm_divide(CAST("s"."TimeSpan" AS DOUBLE PRECISION), CAST(@p1 AS DOUBLE PRECISION)) < DOUBLE PRECISION '0';

-- s => s.Specimens.Select(x => x.TimeSpan.Multiply(Half))
SELECT orm_duration_multiply("s"."TimeSpan", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Divide(0.3))
SELECT orm_duration_divide("s"."TimeSpan", DOUBLE PRECISION '0.3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Divide(Hour))
SELECT orm_divide(CAST("s"."TimeSpan" AS DOUBLE PRECISION), CAST(@p1 AS DOUBLE PRECISION)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id / 7.0))
SELECT orm_duration(CAST("s"."Id" AS DOUBLE PRECISION) / DOUBLE PRECISION '7', 864000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromHours(x.Id * 0.1))
SELECT orm_duration(CAST("s"."Id" AS DOUBLE PRECISION) * DOUBLE PRECISION '0.1', 36000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Double))
SELECT orm_duration("s"."Double", 600000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromSeconds(x.Id / 3.0))
SELECT orm_duration(CAST("s"."Id" AS DOUBLE PRECISION) / DOUBLE PRECISION '3', 10000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMilliseconds(x.Id / 3.0))
SELECT orm_duration(CAST("s"."Id" AS DOUBLE PRECISION) / DOUBLE PRECISION '3', 10000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id))
SELECT CAST("s"."Id" AS BIGINT) * 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Int32))
SELECT CAST("s"."Int32" AS BIGINT) * 600000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromTicks(x.Int64))
SELECT CAST("s"."Int64" AS BIGINT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.TimeSpan > Hour).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" > @p1;

-- s => s.Specimens.Where(x => x.TimeSpan.CompareTo(Hour) < 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" < @p1;

-- s => s.Specimens.Where(x => TimeSpan.FromMinutes(x.Id) < x.MaybeTimeSpan).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST("s"."Id" AS BIGINT) * 600000000 < "s"."MaybeTimeSpan";

-- s => s.Specimens.Where(x => x.Access.HasFlag(Access.Write)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 2 = 2;

-- s => s.Specimens.Where(x => x.Access.HasFlag(Access.Read | Access.Delete)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 5 = 5;

-- s => s.Specimens.Where(x => !x.Access.HasFlag(x.Id > 9 ? Access.Read : Access.All)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & CASE WHEN "s"."Id" > 9 THEN 1 ELSE 7 END <> CASE WHEN "s"."Id" > 9 THEN 1 ELSE 7 END;

-- s => s.Specimens.Where(x => (x.Access & Access.Write) != Access.None).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 2 <> 0;

-- s => s.Specimens.Where(x => (x.Access & (Access.Write | Access.Read)) == Access.Read).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 3 = 1;

-- s => s.Specimens.Select(x => x.Access | Access.Read)
SELECT "s"."Access" | 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Access ^ Access.All)
SELECT "s"."Access" # 7 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.Access & Access.All)
SELECT ~"s"."Access" & 7 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Access)
SELECT "s"."Access"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Access.Equals(Access.All)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" = 7;

-- s => s.Specimens.Where(x => x.Guid.CompareTo(x.MaybeGuid ?? Guid.Empty) > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" > coalesce("s"."MaybeGuid", @p1);

-- s => s.Specimens.OrderBy(x => x.Guid).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Guid", "s"."Id";

