-- s => s.Users.GroupBy(u => u.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.Count())
-- refused: A comparer is code that the database cannot run. Group by what it compares.

-- s => s.Users.CountBy(u => u.Name, StringComparer.OrdinalIgnoreCase)
-- refused: A comparer is code that the database cannot run. Count by what it compares.

-- s => s.Posts.GroupBy(p => p.Comments).Select(g => g.Count())
-- refused: A collection is no key: the database cannot compare collections. Group by a value of it.

-- s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g).Select(g => g.Count())
-- refused: A collection is no key: the database cannot compare collections. Group by a value of it.

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Aggregate(0, (sum, p) => sum + p.Score))
-- refused: Code that goes from row to row cannot run in the database. Use Sum, Min, Max, Average or Count, or aggregate the results after they are read.

-- s => s.Posts.AggregateBy(p => p.AuthorId, 0, (sum, p) => sum + p.Score)
-- refused: A fold is code that the database cannot run. Use GroupBy with Sum, Min, Max, Count or string.Join.

-- s => s.Posts.Select(p => p.Score).Aggregate((a, b) => a + b)
-- refused: Code that goes from row to row cannot run in the database. Use Sum, Min, Max, Average or Count, or aggregate the results after they are read.

-- s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Max(x => x.NamedWeekday))
-- refused: The column is stored through the names of Weekday, which SQL cannot aggregate.

-- s => s.Specimens.GroupBy(x => x.Boolean).Select(g => string.Join(",", g.Select(x => x.Double)))
-- refused: The text of a Double depends on a format that databases do not share. Select the value and format it after the results are read.

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Key.ToString().Normalize() == "3").Select(g => g.Key)
-- refused: System.String.Normalize has no meaning in SQL. Compute it before the query, or after its results are read.

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Last().Title)
-- refused: Rows of a table have no last one. Order the query first.

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g, N = g.Count() })
-- refused: A group inside of a result has to say what it becomes: select its Key and its ToList().

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g).Select(g => g.Key)
-- refused: Only values have an order. Order by a property.

