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
        => _session.RunWhole(() => statements.Sum(statement => _session.Execute(statement, default(NoArguments))));

    private Task RunAsync(IReadOnlyList<SqlStatement> statements, CancellationToken cancellationToken)
        => _session.RunWholeAsync(
            async token =>
            {
                foreach (var statement in statements)
                {
                    await _session.ExecuteAsync(statement, default(NoArguments), token).ConfigureAwait(false);
                }

                return statements.Count;
            },
            cancellationToken);
}
