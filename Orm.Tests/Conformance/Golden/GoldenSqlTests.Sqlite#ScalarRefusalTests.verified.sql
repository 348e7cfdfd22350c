-- s => s.Specimens.Select(x => (ulong)x.Decimal)
-- refused: Databases have no unsigned 64-bit numbers to cast to. Cast to long first, if the values fit.

-- s => s.Specimens.Where(x => (char)x.Double == 'a')
-- refused: Databases know the character of a whole number only. Cast to int first.

-- s => s.Specimens.Where(x => (char)x.Decimal == 'a')
-- refused: Databases know the character of a whole number only. Cast to int first.

-- s => s.Specimens.Select(x => string.Format("a} {0}", x.Id))
-- refused: A hole with a format or a width has no form in SQL. Select the values and format them afterwards.

-- s => s.Specimens.Where(x => x.String.Contains("a", StringComparison.CurrentCulture))
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, written where it is used.

-- s => s.Specimens.Where(x => x.String.StartsWith("a", StringComparison.InvariantCultureIgnoreCase))
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, written where it is used.

-- s => s.Specimens.Where(x => x.String.StartsWith("a", Captured))
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, written where it is used.

-- s => s.Specimens.Where(x => x.String.StartsWith("a", true, CultureInfo.InvariantCulture))
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase.

-- s => s.Specimens.Where(x => string.Compare(x.String, "a", true) > 0)
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, written where it is used.

-- s => s.Specimens.Where(x => string.Compare(x.String, "a", true, Custom) > 0)
-- refused: Databases compare text without a culture. Use StringComparison.Ordinal or OrdinalIgnoreCase, written where it is used.

-- s => s.Specimens.Select(x => x.String.ToUpper(Custom))
-- refused: Databases have no cultures. Use CultureInfo.InvariantCulture, written where it is used, or format the value after the results are read.

-- s => s.Specimens.Select(x => x.String.ToUpper(CultureInfo.CurrentCulture))
-- refused: Databases have no cultures. Use CultureInfo.InvariantCulture, written where it is used, or format the value after the results are read.

-- s => s.Specimens.Select(x => x.Int32.ToString(Custom))
-- refused: Databases have no cultures. Use CultureInfo.InvariantCulture, written where it is used, or format the value after the results are read.

-- s => s.Specimens.Select(x => x.Int32.ToString("D5"))
-- refused: Databases do not share formats. Select the value and format it after the results are read.

-- s => s.Specimens.Select(x => x.Double.ToString())
-- refused: The text of a Double depends on a format that databases do not share. Select the value and format it after the results are read.

-- s => s.Specimens.Select(x => x.DateTime.ToString("o"))
-- refused: Databases do not share formats. Select the value and format it after the results are read.

-- s => s.Specimens.Select(x => $"{x.Int32:D5}")
-- refused: A hole with a format or a width has no form in SQL. Select the values and format them afterwards.

-- s => s.Specimens.Select(x => $"{x.Int32,5}")
-- refused: A hole with a format or a width has no form in SQL. Select the values and format them afterwards.

-- s => s.Specimens.Select(x => x.String.Normalize())
-- refused: System.String.Normalize has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.Guid.GetHashCode())
-- refused: System.Object.GetHashCode has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.String.Trim(Characters))
-- refused: A char[] cannot be stored in a column. Use one of its members.

-- s => s.Specimens.Select(x => x.String.IndexOfAny(Characters))
-- refused: System.String.IndexOfAny has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Where(x => x.String.Split(',', StringSplitOptions.None).Length > 1)
-- refused: System.String.Split has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Where(x => x.Double.Equals(double.NaN))
-- refused: Databases have no such number, and nothing is equal to it. Ask double.IsNaN.

-- s => s.Specimens.Select(x => x.UInt64 >> x.Id)
-- refused: Databases have no unsigned 64-bit shift by a number that varies. Shift by a literal.

-- s => s.Specimens.Select(x => x.UInt64 * 2)
-- refused: Databases have no unsigned 64-bit arithmetic. Cast to long or decimal first, if the values fit.

-- s => s.Specimens.Select(x => int.Parse(x.String, NumberStyles.HexNumber))
-- refused: System.Int32.Parse has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => int.Parse(x.String, Custom))
-- refused: Databases have no cultures. Use CultureInfo.InvariantCulture, written where it is used, or format the value after the results are read.

-- s => s.Specimens.Select(x => Convert.ToInt32(x.String, 16))
-- refused: System.Convert.ToInt32 has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => Convert.ToDateTime(x.String))
-- refused: System.Convert.ToDateTime has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Where(x => x.Decimal > 1.5m && x.String.Normalize() == "a")
-- refused: System.String.Normalize has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.NamedWeekday.HasFlag(Weekday.Monday))
-- refused: The column is stored through the names of Weekday, so that the database does not know its flags.

-- s => s.Specimens.Select(x => x.Access.ToString())
-- refused: The text of flags is a list of names. Select the value and format it after the results are read.

-- s => s.Specimens.Where(x => decimal.GetBits(x.Decimal + (Half * 1.5m)) != null)
-- refused: System.Decimal.GetBits has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.DateTime.ToLocalTime())
-- refused: System.DateTime.ToLocalTime has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.WallClock.ToUniversalTime())
-- refused: Which instant a wall-clock time is depends on the time zone, which databases do not know.

-- s => s.Specimens.Select(x => DateTime.Parse(x.String, Custom))
-- refused: System.DateTime.Parse has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => new DateTime(x.Id, 1, 1, 0, 0, 0, DateTimeKind.Local))
-- refused: Databases do not know the local time zone. Use DateTimeKind.Utc or Unspecified, written where it is used.

-- s => s.Specimens.Where(x => x.DateTime > new DateTime(x.Id, 1, 1))
-- refused: One side holds UTC times and the other wall-clock times; which instant is earlier cannot be told.

-- s => s.Specimens.Select(x => x.DateTime.ToOADate())
-- refused: System.DateTime.ToOADate has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.DateTimeOffset.ToLocalTime())
-- refused: System.DateTimeOffset.ToLocalTime has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Specimens.Select(x => x.DateTime.ToString())
-- refused: The text of a DateTime depends on a format that databases do not share. Select the value and format it after the results are read.

-- s => s.Specimens.Select(x => Guid.NewGuid())
-- refused: It would be another value in every row. Make the values before the query.

-- s => s.Specimens.OrderBy(x => Guid.NewGuid())
-- refused: It would be another value in every row. Make the values before the query.

