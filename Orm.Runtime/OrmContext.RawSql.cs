using Orm.RawSql;

namespace Orm;

/// <content>SQL that the application writes.</content>
public abstract partial class OrmContext
{
    /// <summary>A query whose SQL is given. What stands in braces becomes a parameter, never text.</summary>
    /// <typeparam name="TResult">
    /// An entity, whose columns are found in the result by their names, or a type that a column can have.
    /// </typeparam>
    /// <param name="sql">The SQL, as an interpolated string.</param>
    /// <exception cref="EntityNotInContextException">The type is neither.</exception>
    public RawQuery<TResult> Sql<TResult>(SqlText sql) => new(Session, sql, RawMaterializer<TResult>.For(Model));

    /// <summary>Runs SQL that returns no rows. What stands in braces becomes a parameter, never text.</summary>
    /// <param name="sql">The SQL, as an interpolated string.</param>
    /// <returns>How many rows it changed.</returns>
    public int Execute(SqlText sql) => Session.Execute(new(sql.Text, SqlVerb.Of(sql.Text)), sql.Arguments);

    /// <inheritdoc cref="Execute"/>
    public Task<int> ExecuteAsync(SqlText sql, CancellationToken cancellationToken = default)
        => Session.ExecuteAsync(new(sql.Text, SqlVerb.Of(sql.Text)), sql.Arguments, cancellationToken).AsTask();
}
