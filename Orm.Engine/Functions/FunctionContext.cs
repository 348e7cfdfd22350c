using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>What functions may ask of their surroundings: all of it is given, so that a test can give other
/// answers.</summary>
internal abstract class FunctionContext
{
    /// <summary>The start of the transaction: 100 ns since 1970 UTC. CURRENT_TIMESTAMP does not move inside
    /// one.</summary>
    internal abstract long TransactionTime { get; }

    /// <summary>Now: 100 ns since 1970 UTC.</summary>
    internal abstract long Now { get; }

    /// <summary>Stops functions that can take long.</summary>
    internal virtual CancellationToken Cancellation => CancellationToken.None;

    /// <summary>A random number from 0 up to 1.</summary>
    internal abstract double NextRandom();

    internal abstract Guid NewUuid();

    /// <summary>The next value of a sequence.</summary>
    internal abstract long NextValue(string sequence);

    /// <summary>The value that this session took last from a sequence.</summary>
    internal abstract long CurrentValue(string sequence);

    /// <summary>The value that this session took last from any sequence.</summary>
    internal abstract long LastCounted { get; }

    /// <summary>Says which value a sequence has given last, or, if it is not taken, gives next.</summary>
    internal abstract long SetValue(string sequence, long value, bool isTaken);

    /// <summary>The key of the row that this session inserted last, for SQLite's last_insert_rowid().</summary>
    internal abstract long LastInsertedRowId { get; }

    /// <summary>How many rows the last statement changed, for SQLite's changes().</summary>
    internal abstract long LastChanges { get; }
}

/// <summary>Computes a function of values of the declared types.</summary>
internal delegate SqlValue FunctionBody(ReadOnlySpan<SqlValue> arguments, FunctionContext context);

/// <summary>When a function gives the same answer again.</summary>
internal enum Volatility
{
    /// <summary>Always: calls of constants are computed once, while planning.</summary>
    Immutable,

    /// <summary>Within a statement.</summary>
    Stable,

    /// <summary>Never.</summary>
    Volatile,
}

/// <summary>One way to call a function.</summary>
/// <param name="Name">The name, in small letters.</param>
/// <param name="Parameters">The kinds of the arguments; Null stands for any type.</param>
/// <param name="Result">The type of the result; kind Null: the common type of the arguments.</param>
/// <param name="Body">What computes it.</param>
internal sealed record ScalarFunction(string Name, SqlTypeKind[] Parameters, SqlType Result, FunctionBody Body)
{
    /// <summary>Whether the last parameter may be repeated.</summary>
    internal bool IsVariadic { get; init; }

    /// <summary>Whether one argument that is NULL makes the result NULL, without a call.</summary>
    internal bool IsStrict { get; init; } = true;

    internal Volatility Volatility { get; init; } = Volatility.Immutable;

    /// <summary>Whether the program brought it: it is called on the thread of the statement only.</summary>
    internal bool IsRegistered { get; init; }

    internal bool Accepts(int count) =>
        IsVariadic ? count >= Parameters.Length : count == Parameters.Length;

    internal SqlTypeKind ParameterAt(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];
}
