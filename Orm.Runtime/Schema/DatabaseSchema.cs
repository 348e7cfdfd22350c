using System.Data;
using Orm.Backends;
using Orm.Model;
using Orm.Sessions;

namespace Orm;

/// <summary>The tables of a context's entities in its database.</summary>
public sealed class DatabaseSchema
{
    private readonly Session _session;
    private readonly ContextModel _model;

    internal DatabaseSchema(Session session, ContextModel model)
    {
        _session = session;
        _model = model;
    }

    /// <summary>
    /// Creates the tables and indexes that the database does not have yet, all or none. Existing tables are left as
    /// they
    /// are, also where they differ from the model.
    /// </summary>
    public void Create() => Run(Schema.SchemaSql.Create(_model, _session.Database.Dialect));

    /// <inheritdoc cref="Create"/>
    public Task CreateAsync(CancellationToken cancellationToken = default)
        => RunAsync(Schema.SchemaSql.Create(_model, _session.Database.Dialect), cancellationToken);

    /// <summary>
    /// Drops the tables of all entities, with all their rows, all or none. Missing tables are no error.
    /// </summary>
    public void Drop() => Run(Schema.SchemaSql.Drop(_model, _session.Database.Dialect));

    /// <inheritdoc cref="Drop"/>
    public Task DropAsync(CancellationToken cancellationToken = default)
        => RunAsync(Schema.SchemaSql.Drop(_model, _session.Database.Dialect), cancellationToken);

    /// <summary>The statements that <see cref="Create"/> runs, as a script.</summary>
    public string ToSql() => string.Join(
        "\n\n", Schema.SchemaSql.Create(_model, _session.Database.Dialect).Select(statement => statement.Text + ";"));

    private void Run(IReadOnlyList<SqlStatement> statements)
    {
        var owns = !_session.InTransaction;
        if (owns)
        {
            _session.Begin(IsolationLevel.Unspecified);
        }

        try
        {
            foreach (var statement in statements)
            {
                _session.Execute(statement, default(NoArguments));
            }
        }
        catch when (owns)
        {
            _session.Rollback();
            throw;
        }

        if (owns)
        {
            _session.Commit();
        }
    }

    private async Task RunAsync(IReadOnlyList<SqlStatement> statements, CancellationToken cancellationToken)
    {
        var owns = !_session.InTransaction;
        if (owns)
        {
            await _session.BeginAsync(IsolationLevel.Unspecified, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            foreach (var statement in statements)
            {
                await _session.ExecuteAsync(statement, default(NoArguments), cancellationToken).ConfigureAwait(false);
            }
        }
        catch when (owns)
        {
            await _session.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        if (owns)
        {
            await _session.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
