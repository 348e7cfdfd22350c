using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Compiled;

/// <summary>
/// Asks a compiled query over a navigation once: the first entity has it answered for all that were read with it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CompiledQuestion
{
    private readonly Session _session;
    private readonly CompiledQuery _query;
    private readonly SqlStatement _statement;
    private readonly INavigationRoot _root;

    internal CompiledQuestion(Session session, CompiledQuery query, SqlStatement statement, INavigationRoot root)
    {
        _session = session;
        _query = query;
        _statement = statement;
        _root = root;
    }

    /// <summary>All rows.</summary>
    public List<TResult> ToList<TArguments, TResult>(TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : IPeerArguments
        => Run(arguments, reader).Read();

    /// <summary>All rows.</summary>
    public Task<List<TResult>> ToListAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, CancellationToken cancellationToken)
        where TArguments : IPeerArguments
        => Run(arguments, reader).ReadAsync(cancellationToken).AsTask();

    /// <summary>All rows, as an array.</summary>
    public TResult[] ToArray<TArguments, TResult>(TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : IPeerArguments
        => [.. Run(arguments, reader).Read()];

    /// <summary>All rows, as an array.</summary>
    public async Task<TResult[]> ToArrayAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, CancellationToken cancellationToken)
        where TArguments : IPeerArguments
        => [.. await Run(arguments, reader).ReadAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>The row that First or Single is after, or the one value.</summary>
    /// <param name="arguments">The arguments of the statements.</param>
    /// <param name="reader">The reader of rows.</param>
    /// <param name="element">Which rows are too few or too many.</param>
    /// <param name="otherwise">What is returned where there may be no row, and is none.</param>
    public TResult Element<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, ElementRule element, TResult otherwise = default!)
        where TArguments : IPeerArguments
        => CompiledCall.Check(FirstOf(Run(arguments, reader).Read()), element, _query.Text, otherwise);

    /// <inheritdoc cref="Element{TArguments,TResult}"/>
    public Task<TResult> ElementAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, ElementRule element, CancellationToken cancellationToken)
        where TArguments : IPeerArguments
        => ElementAsync(arguments, reader, element, default!, cancellationToken);

    /// <inheritdoc cref="Element{TArguments,TResult}"/>
    public async Task<TResult> ElementAsync<TArguments, TResult>(
        TArguments arguments,
        CompiledReader<TResult> reader,
        ElementRule element,
        TResult otherwise,
        CancellationToken cancellationToken)
        where TArguments : IPeerArguments
    {
        var text = _query.Text;
        var rows = await Run(arguments, reader).ReadAsync(cancellationToken).ConfigureAwait(false);
        return CompiledCall.Check(FirstOf(rows), element, text, otherwise);
    }

    /// <summary>The value of Min, Max or Average, which has none where there are no elements.</summary>
    public TResult Aggregate<TArguments, TResult>(TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : IPeerArguments
        => CompiledCall.Present(FirstOf(RunOptional(arguments, reader).Read()), _query.Text);

    /// <inheritdoc cref="Aggregate{TArguments,TResult}"/>
    public async Task<TResult> AggregateAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, CancellationToken cancellationToken)
        where TArguments : IPeerArguments
    {
        var text = _query.Text;
        var rows = await RunOptional(arguments, reader).ReadAsync(cancellationToken).ConfigureAwait(false);
        return CompiledCall.Present(FirstOf(rows), text);
    }

    private static FirstRow<TRow> FirstOf<TRow>(List<TRow> rows)
        => StatementRun<NoArguments, TRow>.FirstOf(rows);

    private CompiledPeerRun<TArguments, TResult> Run<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : IPeerArguments
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Run(arguments, reader.Rows, reader.Origins);
    }

    private CompiledPeerRun<TArguments, Optional<TResult>> RunOptional<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : IPeerArguments
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Run(arguments, new OptionalMaterializer<TResult>(reader.Rows), origins: null);
    }

    private CompiledPeerRun<TArguments, TRow> Run<TArguments, TRow>(
        TArguments arguments, IRowMaterializer<TRow> rows, OriginFactory<TRow>? origins)
        where TArguments : IPeerArguments
        => new(
            _session,
            _root,
            new PeerPlan<TRow>(_query.IdentityOf<TRow>(), _query.Peers!.Keys, rows, origins),
            _statement,
            arguments);
}
