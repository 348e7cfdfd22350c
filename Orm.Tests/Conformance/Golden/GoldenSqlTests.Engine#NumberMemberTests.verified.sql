-- s => s.Specimens.Where(x => x.Double >= 0).Select(x => Math.Sqrt(x.Double))
SELECT orm_sqrt("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" >= DOUBLE PRECISION '0';

-- s => s.Specimens.Select(x => Math.Cbrt(x.Double))
SELECT orm_cbrt("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Double < 700).Select(x => Math.Exp(x.Double))
SELECT orm_exp("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" < DOUBLE PRECISION '700';

-- s => s.Specimens.Where(x => x.Double >= 0).Select(x => Math.Log(x.Double))
SELECT orm_log("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" >= DOUBLE PRECISION '0';

-- s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log(x.Double, 3))
SELECT orm_log("s"."Double", DOUBLE PRECISION '3') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" > DOUBLE PRECISION '0';

-- s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log10(x.Double))
SELECT orm_log10("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" > DOUBLE PRECISION '0';

-- s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log2(x.Double))
SELECT orm_log2("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" > DOUBLE PRECISION '0';

-- s => s.Specimens.Select(x => Math.Sin(x.Double))
SELECT orm_sin("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Cos(x.Double))
SELECT orm_cos("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Tan(x.Double))
SELECT orm_tan("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Math.Abs(x.Double) <= 1).Select(x => Math.Asin(x.Double))
SELECT orm_asin("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE abs("s"."Double") <= DOUBLE PRECISION '1';

-- s => s.Specimens.Where(x => Math.Abs(x.Double) <= 1).Select(x => Math.Acos(x.Double))
SELECT orm_acos("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE abs("s"."Double") <= DOUBLE PRECISION '1';

-- s => s.Specimens.Select(x => Math.Atan(x.Double))
SELECT orm_atan("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Atan2(x.Double, x.Single))
SELECT orm_atan2("s"."Double", CAST("s"."Single" AS DOUBLE PRECISION)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Double < 100).Select(x => Math.Sinh(x.Double / 100))
SELECT orm_sinh("s"."Double" / DOUBLE PRECISION '100') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" < DOUBLE PRECISION '100';

-- s => s.Specimens.Where(x => x.Double < 100).Select(x => Math.Cosh(x.Double / 100))
SELECT orm_cosh("s"."Double" / DOUBLE PRECISION '100') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" < DOUBLE PRECISION '100';

-- s => s.Specimens.Select(x => Math.Tanh(x.Double))
SELECT orm_tanh("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Asinh(x.Double))
SELECT orm_asinh("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Double >= 1).Select(x => Math.Acosh(x.Double))
SELECT orm_acosh("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" >= DOUBLE PRECISION '1';

-- s => s.Specimens.Where(x => Math.Abs(x.Double) < 1).Select(x => Math.Atanh(x.Double))
SELECT orm_atanh("s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE abs("s"."Double") < DOUBLE PRECISION '1';

-- s => s.Specimens.Select(x => Math.Pow(x.Double, 2))
SELECT orm_pow("s"."Double", DOUBLE PRECISION '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Pow(x.Int32, Two))
SELECT orm_pow(CAST("s"."Int32" AS DOUBLE PRECISION), @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Math.Pow(x.Double, 2) > 4).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_pow("s"."Double", DOUBLE PRECISION '2') > DOUBLE PRECISION '4';

-- s => s.Specimens.Select(x => Math.IEEERemainder(x.Double, 3))
SELECT orm_ieee_remainder("s"."Double", DOUBLE PRECISION '3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.CopySign(x.Double, x.Int32))
SELECT orm_copy_sign("s"."Double", CAST("s"."Int32" AS DOUBLE PRECISION)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Clamp(x.Int32, -5, 50))
SELECT CASE WHEN "s"."Int32" < -5 THEN -5 WHEN "s"."Int32" > 50 THEN 50 ELSE "s"."Int32" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Clamp(x.Double, -1, 2))
SELECT CASE WHEN "s"."Double" < DOUBLE PRECISION '-1' THEN DOUBLE PRECISION '-1' WHEN "s"."Double" > DOUBLE PRECISION '2' THEN DOUBLE PRECISION '2' ELSE "s"."Double" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Clamp(x.Decimal, -1m, 2m))
SELECT CASE WHEN "s"."Decimal" < -1 THEN -1 WHEN "s"."Decimal" > 2 THEN 2 ELSE "s"."Decimal" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.BigMul(x.Int32, 1000000000))
SELECT CAST("s"."Int32" AS BIGINT) * 1000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Max(x.UInt64, 7UL))
SELECT CASE WHEN ("s"."UInt64" < 0) > (7 < 0) OR ("s"."UInt64" < 0) = (7 < 0) AND "s"."UInt64" >= 7 THEN "s"."UInt64" ELSE 7 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Min(x.SByte, x.SByte))
SELECT CASE WHEN "s"."SByte" <= "s"."SByte" THEN "s"."SByte" ELSE "s"."SByte" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Sign(x.Int64))
SELECT CAST(sign("s"."Int64") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Sqrt(MathF.Abs(x.Single)))
SELECT orm_single_sqrt(abs("s"."Single")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Sin(x.Single))
SELECT orm_single_sin("s"."Single") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Pow(x.Single, 3))
SELECT orm_single_pow("s"."Single", REAL '3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Round(x.Single / 3, 2))
SELECT orm_single_round("s"."Single" / REAL '3', 2) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Floor(x.Single))
SELECT orm_floor("s"."Single") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Max(x.Single, 2))
SELECT CASE WHEN "s"."Single" >= REAL '2' THEN "s"."Single" ELSE REAL '2' END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => MathF.Atan2(x.Single, 2))
SELECT orm_single_atan2("s"."Single", REAL '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => int.Max(x.Int32, 4))
SELECT CASE WHEN "s"."Int32" >= 4 THEN "s"."Int32" ELSE 4 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => int.Abs(x.Int32))
SELECT abs("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => long.Clamp(x.Int64, -10, 10))
SELECT CASE WHEN "s"."Int64" < -10 THEN -10 WHEN "s"."Int64" > 10 THEN 10 ELSE "s"."Int64" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => double.Sqrt(x.Double * x.Double))
SELECT orm_sqrt("s"."Double" * "s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => int.Sign(x.Int32))
SELECT CAST(sign("s"."Int32") AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => int.IsEvenInteger(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" & 1 = 0;

-- s => s.Specimens.Where(x => int.IsOddInteger(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" & 1 <> 0;

-- s => s.Specimens.Where(x => int.IsNegative(x.Int32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" < 0;

-- s => s.Specimens.Where(x => decimal.IsPositive(x.Decimal)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" >= 0;

-- s => s.Specimens.Where(x => !double.IsNaN(x.Double)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => double.IsNaN(Math.Sqrt(x.Double))).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_sqrt("s"."Double") IS NULL;

-- s => s.Specimens.Where(x => double.IsNaN(x.Double % (x.Single - x.Single))).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_mod("s"."Double", CAST("s"."Single" - "s"."Single" AS DOUBLE PRECISION)) IS NULL;

-- s => s.Specimens.Where(x => !(Math.Sqrt(x.Double) > 1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_sqrt("s"."Double") > DOUBLE PRECISION '1' IS NOT TRUE;

-- s => s.Specimens.Where(x => double.IsInfinity(1 / x.Double)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_divide(DOUBLE PRECISION '1', "s"."Double") = @p1 OR orm_divide(DOUBLE PRECISION '1', "s"."Double") = @p2;

-- s => s.Specimens.Where(x => double.IsFinite(1 / x.Double)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NOT (orm_divide(DOUBLE PRECISION '1', "s"."Double") IS NULL OR orm_divide(DOUBLE PRECISION '1', "s"."Double") IS NOT DISTINCT FROM @p1 OR orm_divide(DOUBLE PRECISION '1', "s"."Double") IS NOT DISTINCT FROM @p2);

-- s => s.Specimens.Where(x => double.IsPositiveInfinity(1 / x.Double)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_divide(DOUBLE PRECISION '1', "s"."Double") = @p1;

-- s => s.Specimens.Where(x => x.Double != 0).Select(x => 1 / x.Double)
SELECT orm_divide(DOUBLE PRECISION '1', "s"."Double") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" <> DOUBLE PRECISION '0';

-- s => s.Specimens.Select(x => Math.Round(x.Double))
SELECT orm_round("s"."Double", 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, 1))
SELECT orm_round("s"."Double", 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, Two))
SELECT orm_round("s"."Double", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.AwayFromZero))
SELECT orm_round("s"."Double", 0, 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, 1, MidpointRounding.AwayFromZero))
SELECT orm_round("s"."Double", 1, 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.ToZero))
SELECT orm_round("s"."Double", 0, 2) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.ToNegativeInfinity))
SELECT orm_round("s"."Double", 0, 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Double, 1, MidpointRounding.ToPositiveInfinity))
SELECT orm_round("s"."Double", 1, 4) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Decimal))
SELECT orm_dec_round("s"."Decimal", 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Decimal, 3))
SELECT orm_dec_round("s"."Decimal", 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Decimal, MidpointRounding.AwayFromZero))
SELECT orm_dec_round("s"."Decimal", 0, 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Decimal, 1, MidpointRounding.ToEven))
SELECT orm_dec_round("s"."Decimal", 1, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Round(x.Decimal, 2, MidpointRounding.ToNegativeInfinity))
SELECT orm_dec_round("s"."Decimal", 2, 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Round(x.Decimal, 2))
SELECT orm_dec_round("s"."Decimal", 2) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Floor(x.Decimal))
SELECT orm_dec_floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Truncate(x.Decimal))
SELECT orm_dec_truncate("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Ceiling(x.Decimal))
SELECT orm_dec_ceiling("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Multiply(x.Decimal, 2))
SELECT orm_dec_mul("s"."Decimal", 2) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Divide(x.Decimal, 7))
SELECT orm_dec_div("s"."Decimal", 7) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Remainder(x.Decimal, 0.3m))
SELECT orm_dec_mod("s"."Decimal", 0.3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Negate(x.Decimal))
SELECT orm_dec_neg("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => decimal.Compare(x.Decimal, 2m) > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" > 2;

-- s => s.Specimens.Select(x => x.Double % 2)
SELECT orm_mod("s"."Double", DOUBLE PRECISION '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Double % -0.75)
SELECT orm_mod("s"."Double", DOUBLE PRECISION '-0.75') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Single % 2)
SELECT orm_mod("s"."Single", REAL '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Double)
SELECT orm_to_int32("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (uint)x.Double)
SELECT orm_to_uint32("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ulong)x.Double)
SELECT orm_unsigned_of("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (short)x.Double)
SELECT orm_low_bits(orm_to_int32("s"."Double"), -16) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (sbyte)x.Double)
SELECT orm_low_bits(orm_to_int32("s"."Double"), -8) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (byte)x.Double)
SELECT orm_low_bits(orm_to_int32("s"."Double"), 8) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ushort)(x.Double * 1e12))
SELECT orm_low_bits(orm_to_int32("s"."Double" * DOUBLE PRECISION '1000000000000'), 16) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (long)(x.Double * 1e12))
SELECT orm_to_int64("s"."Double" * DOUBLE PRECISION '1000000000000') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ulong)(x.Double * 1e12))
SELECT orm_unsigned_of("s"."Double" * DOUBLE PRECISION '1000000000000') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (decimal)x.UInt64)
SELECT orm_unsigned_dec("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (double)x.UInt64)
SELECT orm_unsigned_real("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (float)x.UInt64)
SELECT orm_unsigned_single("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (double)x.Decimal)
SELECT orm_dec_real("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (float)x.Decimal)
SELECT orm_dec_single("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (decimal)(x.Double / 3))
SELECT orm_real_dec("s"."Double" / DOUBLE PRECISION '3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (decimal)(x.Single / 4))
SELECT orm_single_dec("s"."Single" / REAL '4') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (float)(x.Double / 3) == (float)(x.Single / 3.0)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_single("s"."Double" / DOUBLE PRECISION '3') = orm_single(CAST("s"."Single" AS DOUBLE PRECISION) / DOUBLE PRECISION '3');

-- s => s.Specimens.Select(x => (float)x.Int64)
SELECT orm_single("s"."Int64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new { x.Id, V = x.MaybeBoolean ^ x.OtherBoolean })
SELECT "s"."Id", ("s"."MaybeBoolean" <> "s"."OtherBoolean") AS "V"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (x.MaybeBoolean ^ x.OtherBoolean) == true).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."MaybeBoolean" <> "s"."OtherBoolean") = TRUE;

-- s => s.Specimens.Where(x => x.Boolean ^ x.Int32 > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Boolean" <> ("s"."Int32" > 0);

-- s => s.Specimens.Where(x => ((x.Int32 & 6) ^ (x.Id | 1)) > 4).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" & 6 # ("s"."Id" | 1) > 4;

-- s => s.Specimens.Select(x => x.MaybeInt32 ?? 5L)
SELECT coalesce("s"."MaybeInt32", 5) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeDouble ?? x.MaybeInt32 ?? 0.5)
SELECT coalesce("s"."MaybeDouble", coalesce(CAST("s"."MaybeInt32" AS DOUBLE PRECISION), DOUBLE PRECISION '0.5')) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Decimal).ToList()
SELECT orm_checked("s"."Decimal", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => x.Int32 << 31)
SELECT orm_low_bits(CAST("s"."Int32" AS BIGINT) << 31, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 << 33)
SELECT orm_low_bits(CAST("s"."Int32" AS BIGINT) << 1, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 << x.Id)
SELECT orm_low_bits(CAST("s"."Int32" AS BIGINT) << ("s"."Id" & 31), -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 >> x.Int32)
SELECT "s"."Int32" >> ("s"."Int32" & 31) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 >> 35)
SELECT "s"."Int32" >> 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 << -1)
SELECT orm_low_bits(CAST("s"."Int32" AS BIGINT) << 31, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt32 << 5)
SELECT orm_low_bits(CAST("s"."UInt32" AS BIGINT) << 5, 32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt32 >> Two)
SELECT CAST("s"."UInt32" AS BIGINT) >> (@p1 & 31) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 << 40)
SELECT CAST("s"."Int64" AS BIGINT) << 40 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 << x.Id)
SELECT CAST("s"."Int64" AS BIGINT) << ("s"."Id" & 63) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 >> 65)
SELECT CAST("s"."Int64" AS BIGINT) >> 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 << 3)
SELECT CAST("s"."UInt64" AS BIGINT) << 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 >> 3)
SELECT CAST("s"."UInt64" AS BIGINT) >> 3 & 2305843009213693951 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 >> 64)
SELECT CAST("s"."UInt64" AS BIGINT) >> 0 & -1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Byte << 8)
SELECT orm_low_bits(CAST("s"."Byte" AS BIGINT) << 8, -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32 << Two)
SELECT orm_low_bits(CAST("s"."MaybeInt32" AS BIGINT) << (@p1 & 31), -32) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Weekday.HasFlag(Weekday.Monday)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" & 1 = 1;

-- s => s.Specimens.Where(x => x.Weekday.HasFlag(Flag)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" & @p1 = @p1;

-- s => s.Specimens.Where(x => (x.Weekday & Weekday.Sunday) == Weekday.Monday).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" & 7 = 1;

-- s => s.Specimens.Select(x => x.Weekday | Weekday.Tuesday)
SELECT "s"."Weekday" | 2 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => checked(x.Int32 + x.Id))
SELECT orm_checked("s"."Int32" + "s"."Id", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => checked(x.Int64 - x.Id))
SELECT orm_checked(CAST("s"."Int64" AS BIGINT) - "s"."Id", -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => checked(x.MaybeInt32 * x.Id))
SELECT orm_checked("s"."MaybeInt32" * "s"."Id", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => checked(-x.Int32))
SELECT orm_checked(-"s"."Int32", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Int64 > 0 && x.Int64 < 100).Select(x => checked((int)x.Int64))
SELECT orm_checked("s"."Int64", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Int64" > 0 AND "s"."Int64" < 100;

-- s => s.Specimens.Select(x => checked(x.Int32 + int.MaxValue)).ToList()
SELECT orm_checked("s"."Int32" + 2147483647, -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => checked(x.Int64 * long.MaxValue)).ToList()
SELECT orm_checked(CAST("s"."Int64" AS BIGINT) * 9223372036854775807, -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => checked(x.Int64 - long.MaxValue)).ToList()
SELECT orm_checked(CAST("s"."Int64" AS BIGINT) - 9223372036854775807, -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => checked(x.UInt32 - 4000000000u)).ToList()
SELECT orm_checked(CAST("s"."UInt32" AS BIGINT) - 4000000000, 0, 4294967295) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Count(x => checked((byte)x.Int32) > 3)
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s"
WHERE orm_low_bits(orm_checked("s"."Int32", 0, 255), -32) > 3;
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => checked((int)x.Double)).ToList()
SELECT orm_checked("s"."Double", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => checked((long)x.UInt64)).ToList()
SELECT orm_checked("s"."UInt64", 0, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Sum(x => (int)x.UInt32 + (int.MaxValue / 2))
SELECT coalesce((
    SELECT SUM(orm_low_bits("s"."UInt32", -32) + 1073741823)
    FROM "Specimens" AS "s"
), 0) AS "value";
-- ends in ColumnOverflowException

-- s => s.Specimens.Where(x => x.Double < 1e9).Select(x => Convert.ToInt32(x.Double))
SELECT orm_checked_round("s"."Double", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Double" < DOUBLE PRECISION '1000000000';

-- s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => Convert.ToInt32(x.Decimal))
SELECT orm_checked_round("s"."Decimal", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" < 1000;

-- s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => Convert.ToInt64(x.Decimal * 10))
SELECT orm_checked_round(orm_dec_mul("s"."Decimal", 10), -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" < 1000;

-- s => s.Specimens.Select(x => Convert.ToInt64(x.Int32))
SELECT "s"."Int32"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToDouble(x.Int32))
SELECT CAST("s"."Int32" AS DOUBLE PRECISION) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToDecimal(x.Double))
SELECT orm_real_dec("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToDecimal(x.UInt64))
SELECT orm_unsigned_dec("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToBoolean(x.Int32))
SELECT "s"."Int32" <> 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToBoolean(x.Decimal))
SELECT "s"."Decimal" <> 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToInt32(x.Boolean))
SELECT CASE WHEN "s"."Boolean" = TRUE THEN 1 ELSE 0 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToInt32(x.Char))
SELECT orm_checked(orm_code("s"."Char"), -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Char < 200).Select(x => Convert.ToByte(x.Char))
SELECT orm_checked(orm_code("s"."Char"), 0, 255) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Char" < 'È';

-- s => s.Specimens.Select(x => Convert.ToChar(x.Id + 60))
SELECT orm_char(orm_checked("s"."Id" + 60, 0, 65535)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToString(x.Int32))
SELECT CAST("s"."Int32" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToString(x.Int32, CultureInfo.InvariantCulture))
SELECT CAST("s"."Int32" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToString(x.Boolean))
SELECT CASE WHEN "s"."Boolean" = TRUE THEN 'True' ELSE 'False' END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String == "007" || x.String == "-1").Select(x => Convert.ToInt32(x.String))
SELECT orm_parse_integer("s"."String", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" = '007' OR "s"."String" = '-1';

-- s => s.Specimens.Select(x => Convert.ToInt32((string?)null))
SELECT @p1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToHexString(x.Bytes))
SELECT hex("s"."Bytes") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToHexStringLower(x.Bytes))
SELECT orm_lower(hex("s"."Bytes")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToByte(x.Int32)).ToList()
SELECT orm_checked("s"."Int32", 0, 255) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => Convert.ToInt32(x.Double)).ToList()
SELECT orm_checked_round("s"."Double", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => Convert.ToInt32(x.String)).ToList()
SELECT orm_parse_integer("s"."String", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in TextNotParsableException

-- s => s.Specimens.Where(x => x.String == "007" || x.String == "-1").Select(x => int.Parse(x.String))
SELECT orm_parse_integer("s"."String", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."String" = '007' OR "s"."String" = '-1';

-- s => s.Specimens.Select(x => int.Parse(x.Int32.ToString()))
SELECT orm_parse_integer(CAST("s"."Int32" AS TEXT), -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => int.Parse(" " + x.Int32 + " ", CultureInfo.InvariantCulture))
SELECT orm_parse_integer(' ' || CAST("s"."Int32" AS TEXT) || ' ', -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => long.Parse(x.Int64.ToString()))
SELECT orm_parse_integer(CAST("s"."Int64" AS TEXT), -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ulong.Parse(x.UInt64.ToString()))
SELECT orm_parse_unsigned(orm_unsigned_text("s"."UInt64")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => short.Parse(x.Int16.ToString()))
SELECT orm_parse_integer(CAST("s"."Int16" AS TEXT), -32768, 32767) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => byte.Parse(x.Byte.ToString()))
SELECT orm_parse_integer(CAST("s"."Byte" AS TEXT), 0, 255) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => decimal.Parse(x.Int32 + ".50"))
SELECT orm_parse_dec(CAST("s"."Int32" AS TEXT) || '.50') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => double.Parse(x.Int32 + ".25e1"))
SELECT orm_parse_real(CAST("s"."Int32" AS TEXT) || '.25e1') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => float.Parse(x.Int32 + ".1"))
SELECT orm_parse_single(CAST("s"."Int32" AS TEXT) || '.1') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => bool.Parse(x.Boolean.ToString()))
SELECT orm_parse_boolean(CASE WHEN "s"."Boolean" = TRUE THEN 'True' ELSE 'False' END) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Guid.Parse(x.Guid.ToString()))
SELECT orm_parse_guid(orm_lower("s"."Guid")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Guid == Guid.Parse(x.Guid.ToString("N"))).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" = orm_parse_guid(replace(orm_lower("s"."Guid"), '-', ''));

-- s => s.Specimens.Select(x => new Guid(x.Guid.ToString("P")))
SELECT orm_parse_guid('(' || orm_lower("s"."Guid") || ')') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => char.Parse(x.Char.ToString()))
SELECT orm_parse_char("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => int.Parse(x.String)).ToList()
SELECT orm_parse_integer("s"."String", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s";
-- ends in TextNotParsableException

-- s => s.Specimens.Count(x => decimal.Parse(x.String) > 1)
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s"
WHERE orm_parse_dec("s"."String") > 1;
-- ends in TextNotParsableException

-- s => s.Specimens.Count(x => bool.Parse(x.String))
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s"
WHERE orm_parse_boolean("s"."String");
-- ends in TextNotParsableException

-- s => s.Specimens.Count(x => Guid.Parse(x.String) == x.Guid)
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s"
WHERE orm_parse_guid("s"."String") = "s"."Guid";
-- ends in TextNotParsableException

-- s => s.Specimens.Select(x => byte.Parse(x.Int32.ToString())).ToList()
SELECT orm_parse_integer(CAST("s"."Int32" AS TEXT), 0, 255) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Select(x => long.Parse(x.Id + "0000000000000000000000000000000000000000000")).ToList()
SELECT orm_parse_integer(CAST("s"."Id" AS TEXT) || '0000000000000000000000000000000000000000000', -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s";
-- ends in NumericOverflowException

-- s => s.Specimens.Where(x => char.IsDigit(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_digit("s"."Char");

-- s => s.Specimens.Where(x => char.IsLetter(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_letter("s"."Char");

-- s => s.Specimens.Where(x => char.IsLetterOrDigit(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_letter_or_digit("s"."Char");

-- s => s.Specimens.Where(x => char.IsUpper(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_upper("s"."Char");

-- s => s.Specimens.Where(x => char.IsLower(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_lower("s"."Char");

-- s => s.Specimens.Where(x => char.IsWhiteSpace(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_white_space("s"."Char");

-- s => s.Specimens.Where(x => char.IsPunctuation(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_punctuation("s"."Char");

-- s => s.Specimens.Where(x => char.IsSymbol(x.Char) || char.IsControl(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_symbol("s"."Char") OR orm_is_control("s"."Char");

-- s => s.Specimens.Where(x => char.IsSeparator(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_is_separator("s"."Char");

-- s => s.Specimens.Select(x => char.IsNumber(x.Char))
SELECT orm_is_number("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => char.GetNumericValue(x.Char))
SELECT orm_numeric_value("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => char.ToUpperInvariant(x.Char))
SELECT orm_upper("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => char.ToLowerInvariant(x.Char))
SELECT orm_lower("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => char.ToUpper(x.Char, CultureInfo.InvariantCulture))
SELECT orm_upper("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => char.IsAscii(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_code("s"."Char") < 128;

-- s => s.Specimens.Where(x => char.IsAsciiLetter(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" >= 'a' AND "s"."Char" <= 'z' OR "s"."Char" >= 'A' AND "s"."Char" <= 'Z';

-- s => s.Specimens.Where(x => char.IsAsciiDigit(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" >= '0' AND "s"."Char" <= '9';

-- s => s.Specimens.Where(x => char.IsAsciiLetterOrDigit(x.Char)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" >= 'a' AND "s"."Char" <= 'z' OR "s"."Char" >= 'A' AND "s"."Char" <= 'Z' OR "s"."Char" >= '0' AND "s"."Char" <= '9';

-- s => s.Specimens.Where(x => char.IsBetween(x.Char, 'a', 'q')).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" >= 'a' AND "s"."Char" <= 'q';

-- s => s.Specimens.Where(x => x.String.Length > 1 && char.IsUpper(x.String, 1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1 AND orm_is_upper(orm_char_at("s"."String", 1));

-- s => s.Specimens.Where(x => x.String.Length > 0 && char.IsLetter(x.String[0])).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 0 AND orm_is_letter(orm_char_at("s"."String", 0));

-- s => s.Specimens.Where(x => x.Char.CompareTo('a') > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" > 'a';

-- s => s.Specimens.Select(x => x.Char + 1)
SELECT orm_code("s"."Char") + 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.MaybeChar != null && char.IsLetter(x.MaybeChar.Value)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeChar" IS NOT NULL AND orm_is_letter("s"."MaybeChar");

