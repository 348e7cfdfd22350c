-- s => s.Posts.Where(p => Double(p.Score) > 3)
-- refused: Orm.Tests.Conformance.Queries.RefusalTests.Double has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Posts.Select(p => p.Title.Normalize())
-- refused: System.String.Normalize has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Posts.Where((p, i) => i > 3)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.Select((p, i) => i)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Specimens.OrderBy(x => x.NamedWeekday)
-- refused: The column is stored through the names of Weekday; the database does not know its order.

-- s => s.Specimens.Where(x => x.NamedWeekday > Weekday.Monday)
-- refused: The column is stored through the names of Weekday; the database only knows whether two values are equal.

-- s => s.Specimens.Where(x => x.DateTime > x.WallClock)
-- refused: One side holds UTC times and the other wall-clock times; which instant is earlier cannot be told.

-- s => s.Specimens.Select(x => x.UInt64 + 1)
-- refused: Databases have no unsigned 64-bit arithmetic. Cast to long or decimal first, if the values fit.

-- s => s.Posts.Last()
-- refused: Rows of a table have no last one. Order the query first.

