using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Sessions;

namespace Orm.Compiled;

/// <summary>Runs a compiled query once, in the ways in which terminals do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct CompiledCall
{
    private readonly Session _session;
    private readonly CompiledQuery _query;
    private readonly SqlStatement _statement;

    internal CompiledCall(Session session, CompiledQuery query, SqlStatement statement)
    {
        _session = session;
        _query = query;
        _statement = statement;
    }

    /// <summary>All rows.</summary>
    public List<TResult> ToList<TArguments, TRows, TResult>(TArguments arguments, TRows rows)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
    {
        if (_query.OriginsOf<TRows, TResult>(rows) is not { } origins)
        {
            return _session.ReadAll<TArguments, TRows, TResult>(_statement, arguments, rows);
        }

        var writer = origins.Rent(_session);
        var list = _session.ReadAll<TArguments, ResultRows<TResult>, TResult>(
            _statement, arguments, new ResultRows<TResult>(rows, writer));
        origins.Return(writer);
        return list;
    }

    /// <summary>All rows.</summary>
    public Task<List<TResult>> ToListAsync<TArguments, TRows, TResult>(
        TArguments arguments, TRows rows, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
    {
        if (_query.OriginsOf<TRows, TResult>(rows) is not { } origins)
        {
            return _session.ReadAllAsync<TArguments, TRows, TResult>(_statement, arguments, rows, cancellationToken)
                .AsTask();
        }

        var writer = origins.Rent(_session);
        var reading = _session.ReadAllAsync<TArguments, ResultRows<TResult>, TResult>(
            _statement, arguments, new ResultRows<TResult>(rows, writer), cancellationToken);
        if (reading.IsCompletedSuccessfully)
        {
            origins.Return(writer);
        }

        return reading.AsTask();
    }

    /// <summary>All rows, as an array.</summary>
    public TResult[] ToArray<TArguments, TRows, TResult>(TArguments arguments, TRows rows)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
        => [.. ToList<TArguments, TRows, TResult>(arguments, rows)];

    /// <summary>All rows, as an array.</summary>
    public async Task<TResult[]> ToArrayAsync<TArguments, TRows, TResult>(
        TArguments arguments, TRows rows, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
        => [.. await ToListAsync<TArguments, TRows, TResult>(arguments, rows, cancellationToken).ConfigureAwait(false)];

    /// <summary>The row that First or Single is after.</summary>
    /// <param name="arguments">The statement's arguments.</param>
    /// <param name="rows">The reader of rows.</param>
    /// <param name="element">Which rows are too few or too many.</param>
    /// <param name="otherwise">What is returned where there may be no row, and is none.</param>
    public TResult Element<TArguments, TRows, TResult>(
        TArguments arguments, TRows rows, ElementRule element, TResult otherwise = default!)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
    {
        if (_query.OriginsOf<TRows, TResult>(rows) is not { } origins)
        {
            var row = _session.ReadFirst<TArguments, TRows, TResult>(_statement, arguments, rows);
            return Check(row, element, _query.Text, otherwise);
        }

        var writer = origins.Rent(_session);
        var first = _session.ReadFirst<TArguments, ResultRows<TResult>, TResult>(
            _statement, arguments, new ResultRows<TResult>(rows, writer));
        origins.Return(writer);
        return Check(first, element, _query.Text, otherwise);
    }

    /// <inheritdoc cref="Element{TArguments,TRows,TResult}"/>
    public Task<TResult> ElementAsync<TArguments, TRows, TResult>(
        TArguments arguments, TRows rows, ElementRule element, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
        => ElementAsync<TArguments, TRows, TResult>(arguments, rows, element, default!, cancellationToken);

    /// <inheritdoc cref="Element{TArguments,TRows,TResult}"/>
    public async Task<TResult> ElementAsync<TArguments, TRows, TResult>(
        TArguments arguments,
        TRows rows,
        ElementRule element,
        TResult otherwise,
        CancellationToken cancellationToken)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
    {
        var text = _query.Text;
        if (_query.OriginsOf<TRows, TResult>(rows) is not { } origins)
        {
            var row = await _session.ReadFirstAsync<TArguments, TRows, TResult>(
                _statement, arguments, rows, cancellationToken).ConfigureAwait(false);
            return Check(row, element, text, otherwise);
        }

        var writer = origins.Rent(_session);
        var first = await _session.ReadFirstAsync<TArguments, ResultRows<TResult>, TResult>(
            _statement, arguments, new ResultRows<TResult>(rows, writer), cancellationToken).ConfigureAwait(false);
        origins.Return(writer);
        return Check(first, element, text, otherwise);
    }

    /// <summary>The value of Min, Max or Average, which has none where there are no elements.</summary>
    public TResult Aggregate<TArguments, TRows, TResult>(TArguments arguments, TRows rows)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
        => Present(
            _session.ReadFirst<TArguments, OptionalRows<TRows, TResult>, Optional<TResult>>(
                _statement, arguments, new OptionalRows<TRows, TResult>(rows)),
            _query.Text);

    /// <inheritdoc cref="Aggregate{TArguments,TRows,TResult}"/>
    public async Task<TResult> AggregateAsync<TArguments, TRows, TResult>(
        TArguments arguments, TRows rows, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TRows : IRowMaterializer<TResult>
    {
        var query = _query;
        var row = await _session.ReadFirstAsync<TArguments, OptionalRows<TRows, TResult>, Optional<TResult>>(
            _statement, arguments, new OptionalRows<TRows, TResult>(rows), cancellationToken)
            .ConfigureAwait(false);
        return Present(row, query.Text);
    }

    internal static TResult Check<TResult>(
        in FirstRow<TResult> row, ElementRule element, string text, TResult otherwise)
    {
        if (row.HasMore && (element & ElementRule.Single) == ElementRule.Single)
        {
            throw new InvalidOperationException($"{text} found more than one element.");
        }

        if (row.Exists)
        {
            return row.Value!;
        }

        if ((element & ElementRule.OrDefault) == ElementRule.OrDefault
            || ((element & ElementRule.OrNull) == ElementRule.OrNull && default(TResult) is null))
        {
            return otherwise;
        }

        throw (element & ElementRule.AtPosition) == ElementRule.AtPosition
            ? new ArgumentOutOfRangeException(paramName: null, $"{text} has no element at the position.")
            : NoElements(text);
    }

    internal static TResult Present<TResult>(in FirstRow<Optional<TResult>> row, string text)
        => row.Value.HasValue || default(TResult) is null ? row.Value.Value! : throw NoElements(text);

    private static InvalidOperationException NoElements(string text) => new($"{text} found no elements.");

    private readonly struct OptionalRows<TRows, TResult>(TRows rows) : IRowMaterializer<Optional<TResult>>
        where TRows : IRowMaterializer<TResult>
    {
        public Optional<TResult> Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => row.IsNull(0) ? default : new Optional<TResult>(HasValue: true, rows.Read(ref row));
    }
}

/// <summary>Which rows are too few or too many for a terminal that takes one element.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Flags]
public enum ElementRule
{
    /// <summary>There must be a row, and others do not matter.</summary>
    First = 0,

    /// <summary>There must be no second row.</summary>
    Single = 1,

    /// <summary>There may be no row.</summary>
    OrDefault = 2,

    /// <summary>There may be no row where the result can be null.</summary>
    OrNull = 4,

    /// <summary>There must be a row at the position.</summary>
    AtPosition = 8,
}
