using System.Text;
using Orm.Engine.Sql.Lexing;

namespace Orm.Engine.Sql.Printing;

/// <summary>Names as SQL: quoted where they would otherwise be read as something else.</summary>
internal static class NameWriter
{
    /// <summary>Words that are no reserved ones, but begin a clause where a name could stand as well.</summary>
    private static bool BeginsClause(Keyword keyword) => keyword
        is Keyword.Partition or Keyword.Rows or Keyword.Range or Keyword.Groups or Keyword.Set or Keyword.Recursive
        or Keyword.If or Keyword.Unbounded or Keyword.Generated or Keyword.Local or Keyword.Session or Keyword.Rollup
        or Keyword.Cube or Keyword.Constraints or Keyword.Transaction or Keyword.Current;

    /// <summary>The name of a column, table, alias, type or anything else that is no function.</summary>
    internal static void Append(StringBuilder sql, string name)
    {
        Keyword keyword = KeywordTable.Find(name);
        bool isPlain = keyword == Keyword.None
            || (KeywordTable.Category(keyword) == KeywordCategory.Unreserved && !BeginsClause(keyword));
        Append(sql, name, isPlain);
    }

    /// <summary>The name of a function that is called.</summary>
    internal static void AppendFunction(StringBuilder sql, string name)
    {
        Keyword keyword = KeywordTable.Find(name);
        bool isPlain = keyword is Keyword.None or Keyword.Coalesce or Keyword.Nullif or Keyword.Greatest
            or Keyword.Least or Keyword.Grouping
            || (KeywordTable.Category(keyword) is KeywordCategory.Unreserved or KeywordCategory.FunctionName
                && !BeginsClause(keyword));
        Append(sql, name, isPlain);
    }

    /// <summary>A word that stands where only a word can stand, whatever it means elsewhere.</summary>
    internal static void AppendLabel(StringBuilder sql, string name) => Append(sql, name, isPlain: true);

    private static void Append(StringBuilder sql, string name, bool isPlain)
    {
        if (isPlain && IsFolded(name))
        {
            sql.Append(name);
        }
        else
        {
            sql.Append('"').Append(name.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }

    /// <summary>Whether a name without quotes is read as itself. One before an apostrophe might not be.</summary>
    private static bool IsFolded(string name)
    {
        if (name.Length == 0 || !Characters.StartsName(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!Characters.ContinuesName(c) || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
