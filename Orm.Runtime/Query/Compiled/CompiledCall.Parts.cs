using Orm.Linq.Expressions;
using Orm.Linq.Materialization;

namespace Orm.Compiled;

/// <content>Queries whose results have parts that other statements read.</content>
public readonly partial struct CompiledCall
{
    /// <summary>All rows.</summary>
    public List<TResult> ToList<TArguments, TResult>(TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : ICompiledArguments
        => Run(arguments, reader).ReadAll();

    /// <summary>All rows.</summary>
    public Task<List<TResult>> ToListAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, CancellationToken cancellationToken)
        where TArguments : ICompiledArguments
        => Run(arguments, reader).ReadAllAsync(cancellationToken).AsTask();

    /// <summary>All rows, as an array.</summary>
    public TResult[] ToArray<TArguments, TResult>(TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : ICompiledArguments
        => [.. ToList(arguments, reader)];

    /// <summary>All rows, as an array.</summary>
    public async Task<TResult[]> ToArrayAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, CancellationToken cancellationToken)
        where TArguments : ICompiledArguments
        => [.. await ToListAsync(arguments, reader, cancellationToken).ConfigureAwait(false)];

    /// <summary>The row that First or Single is after.</summary>
    /// <param name="arguments">The arguments of the statements.</param>
    /// <param name="reader">The reader of rows.</param>
    /// <param name="element">Which rows are too few or too many.</param>
    /// <param name="otherwise">What is returned where there may be no row, and is none.</param>
    public TResult Element<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, ElementRule element, TResult otherwise = default!)
        where TArguments : ICompiledArguments
        => Check(Run(arguments, reader).ReadFirst(), element, _query.Text, otherwise);

    /// <inheritdoc cref="Element{TArguments,TResult}"/>
    public Task<TResult> ElementAsync<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader, ElementRule element, CancellationToken cancellationToken)
        where TArguments : ICompiledArguments
        => ElementAsync(arguments, reader, element, default!, cancellationToken);

    /// <inheritdoc cref="Element{TArguments,TResult}"/>
    public async Task<TResult> ElementAsync<TArguments, TResult>(
        TArguments arguments,
        CompiledReader<TResult> reader,
        ElementRule element,
        TResult otherwise,
        CancellationToken cancellationToken)
        where TArguments : ICompiledArguments
    {
        var text = _query.Text;
        var row = await Run(arguments, reader).ReadFirstAsync(cancellationToken).ConfigureAwait(false);
        return Check(row, element, text, otherwise);
    }

    private StatementRun<TArguments, TResult> Run<TArguments, TResult>(
        TArguments arguments, CompiledReader<TResult> reader)
        where TArguments : ICompiledArguments
    {
        ArgumentNullException.ThrowIfNull(reader);
        var slots = ScopedRows.SlotsOf(reader.Rows);
        return new StatementRun<TArguments, TResult>(
            _session,
            _statement,
            arguments,
            reader.Rows,
            reader.Origins,
            slots is null ? null : new CompiledRowScope<TArguments>(_session, arguments, slots));
    }
}
