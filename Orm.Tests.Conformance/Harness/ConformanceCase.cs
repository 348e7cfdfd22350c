using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Xunit.Sdk;

namespace Orm.Tests.Conformance.Harness;

/// <summary>One query of the suite, with what has to come out of it.</summary>
/// <param name="text">The query as C#.</param>
public abstract class ConformanceCase(string text)
{
    /// <summary>The query as C#.</summary>
    public string Text { get; } = string.Join(' ', text.Split(
        (char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A query whose rows are those that LINQ to Objects finds.</summary>
    public static ConformanceCase Rows<T>(
        Func<ISource, IQueryable<T>> query, [CallerArgumentExpression(nameof(query))] string text = "")
        => new RowsCase<T>(query, query, text);

    /// <summary>
    /// A query whose C# fails on a null that SQL passes on, with the C# that says what the meaning is.
    /// </summary>
    public static ConformanceCase Rows<T>(
        Func<ISource, IQueryable<T>> query,
        Func<ISource, IQueryable<T>> meaning,
        [CallerArgumentExpression(nameof(query))] string text = "")
        => new RowsCase<T>(query, meaning, text);

    /// <summary>A query whose rows hold collections, and how many statements read it all.</summary>
    public static ConformanceCase Nested<T>(
        int statements,
        Func<ISource, IQueryable<T>> query,
        [CallerArgumentExpression(nameof(query))] string text = "")
        => new RowsCase<T>(query, query, text, statements);

    /// <summary>A query that ends in one value or in an error, as LINQ to Objects does.</summary>
    public static ConformanceCase Value<T>(
        Expression<Func<ISource, T>> query, [CallerArgumentExpression(nameof(query))] string text = "")
        => new ValueCase<T>(query, expectedError: null, ourError: null, text);

    /// <summary>A query that fails in the database as it fails in LINQ to Objects.</summary>
    public static ConformanceCase Fails<TError>(
        Expression<Func<ISource, object?>> query, [CallerArgumentExpression(nameof(query))] string text = "")
        where TError : Exception
        => new ValueCase<object?>(query, typeof(TError), typeof(TError), text);

    /// <summary>A query that fails with an error of ours, which says what C#'s own says.</summary>
    public static ConformanceCase Fails<TError, TOurs>(
        Expression<Func<ISource, object?>> query, [CallerArgumentExpression(nameof(query))] string text = "")
        where TError : Exception
        where TOurs : OrmException
        => new ValueCase<object?>(query, typeof(TError), typeof(TOurs), text);

    /// <summary>A query that has no translation, and the part that the refusal has to name.</summary>
    public static ConformanceCase Refused<T>(
        Func<ISource, IQueryable<T>> query, string part, [CallerArgumentExpression(nameof(query))] string text = "")
        => new RefusedCase(query(ObjectGraph.Instance).Expression, source => query(source).ToList(), part, text);

    /// <summary>A value that has no translation, and the part that the refusal has to name.</summary>
    public static ConformanceCase RefusedValue(
        Expression<Func<ISource, object?>> query,
        string part,
        [CallerArgumentExpression(nameof(query))] string text = "")
    {
        var run = query.Compile(preferInterpretation: true);
        return new RefusedCase(query.Body, source => run(source), part, text);
    }

    /// <summary>
    /// The query as a tree, for those who want to know what it is made of; null where C# says its meaning in other
    /// words.
    /// </summary>
    internal abstract Expression? Tree { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Asks once and throws the answer away.</summary>
    /// <exception cref="Exception">What the query ends in, where that is an error.</exception>
    internal abstract void Send(ISource source);

    /// <summary>What is wrong with the answer of a database; null where nothing is.</summary>
    internal abstract Task<string?> FindDifferenceAsync(ConformanceDb db, StatementRecorder statements);

    /// <summary>
    /// What is wrong with an answer that was found in another way: the elements, or the value; null where nothing is.
    /// </summary>
    internal abstract Task<string?> CompareAsync(Func<object?> ask);

    /// <summary>Asks a backend and fails where it does not answer as it should.</summary>
    internal async Task RunAsync(ConformanceBackend backend)
    {
        var statements = new StatementRecorder();
        await using var db = backend.Connect(statements);
        if (await FindDifferenceAsync(db, statements) is { } difference)
        {
            throw new XunitException($"{Text}\n{difference}\n{backend.Name} ran:\n{statements.Last}");
        }
    }

    /// <summary>The answers side by side, where they differ.</summary>
    private protected static string? Compare(Answer expected, Answer actual, string how) => expected.Agrees(actual)
        ? null
        : $"LINQ to Objects:\n{expected.Show(actual)}\n{how}:\n{actual.Show(expected)}";

    /// <summary>Whether as many statements ran as had to.</summary>
    private protected static string? CompareCount(ConformanceDb db, long expected)
        => db.Session.StatementCount == expected
            ? null
            : $"{db.Session.StatementCount} statements ran; {expected} would do.";
}
