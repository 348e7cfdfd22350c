-- s => s.Specimens.Select(x => x.Bytes.Contains((byte)97))
SELECT orm_byte_index("s"."Bytes", 97) >= 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Bytes.Contains(x.Byte)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_byte_index("s"."Bytes", "s"."Byte") >= 0;

-- s => s.Specimens.Where(x => x.MaybeBytes != null && !x.MaybeBytes.Contains((byte)0)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBytes" IS NOT NULL AND orm_byte_index("s"."MaybeBytes", 0) >= 0 IS NOT TRUE;

-- s => s.Specimens.Select(x => x.Bytes.Length)
SELECT length("s"."Bytes") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Bytes.Length > 3).Select(x => x.Bytes[2])
SELECT orm_byte_at("s"."Bytes", 2) AS "value"
FROM "Specimens" AS "s"
WHERE length("s"."Bytes") > 3;

-- s => s.Specimens.Where(x => x.Bytes.Length > 0 && x.Bytes[0] == 97).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE length("s"."Bytes") > 0 AND orm_low_bits(orm_byte_at("s"."Bytes", 0), -32) = 97;

-- s => s.Specimens.Where(x => x.Bytes.SequenceEqual(new byte[] { 97 })).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Bytes" = @p1;

-- s => s.Specimens.Where( x => x.MaybeBytes == null || !x.Bytes.SequenceEqual(x.MaybeBytes)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBytes" IS NULL OR "s"."Bytes" IS DISTINCT FROM "s"."MaybeBytes";

-- s => s.Specimens.Where(x => x.Bytes.Any()).Select(x => x.Bytes.First())
SELECT orm_byte_at("s"."Bytes", 0) AS "value"
FROM "Specimens" AS "s"
WHERE length("s"."Bytes") > 0;

-- s => s.Specimens.Select(x => x.Bytes.Count())
SELECT length("s"."Bytes") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int?)x.MaybeBytes!.Length)
SELECT length("s"."MaybeBytes") AS "value"
FROM "Specimens" AS "s";

