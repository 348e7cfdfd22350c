using System.Text;

namespace Orm;

/// <summary>A piece of code ran more statements than it may.</summary>
public sealed class TooManyStatementsException : OrmException
{
    internal TooManyStatementsException(int limit, int count, IReadOnlyList<CountedStatement> statements)
        : base(Describe(limit, count, statements))
    {
        Limit = limit;
        Count = count;
        Statements = statements;
    }

    /// <summary>How many it may run.</summary>
    public int Limit { get; }

    /// <summary>How many it ran.</summary>
    public int Count { get; }

    /// <summary>The statements, the most frequent first.</summary>
    public IReadOnlyList<CountedStatement> Statements { get; }

    private static string Describe(int limit, int count, IReadOnlyList<CountedStatement> statements)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{count} statements ran where at most {limit} may:"));
        foreach (var statement in statements)
        {
            text.Append('\n').Append(FormattableString.Invariant($"{statement.Count} x {statement.Sql}"));
        }

        return text.ToString();
    }
}

/// <summary>A statement and how often it ran.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Count">How often it ran.</param>
public sealed record CountedStatement(string Sql, int Count);
