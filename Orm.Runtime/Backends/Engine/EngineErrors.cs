using Orm.Backends.Engine.Functions;
using Orm.Engine;
using Orm.Engine.Catalog;
using Orm.Engine.Data.Sessions;

namespace Orm.Backends.Engine;

/// <summary>The engine's errors as typed errors: by SQLSTATE and by their properties; no message is read.</summary>
internal static class EngineErrors
{
    /// <summary>The error of a database that cannot be opened.</summary>
    internal static DatabaseException OfOpening(Exception error, string database) => error is DatabaseCorruptException
        ? new NotADatabaseException(database, FactsOf(error), error)
        : new DatabaseUnavailableException(database, FactsOf(error), error);

    /// <summary>The error of a statement.</summary>
    internal static Exception Create(
        EngineException error, SqlStatement? statement, string database, EngineInstance instance)
    {
        var facts = new DatabaseErrorFacts(0, error.SqlState, error.Message, statement?.Text);
        return error.SqlState is ['2', '3', ..]
            ? OfConstraint(error, facts, instance)
            : error.SqlState switch
            {
                "22003" or "22008" => new NumericOverflowException(facts, error),
                "22012" => new DivisionByZeroException(facts, error),
                "40001" => new SerializationFailureException(facts, error),
                "40P01" => new DeadlockException(facts, error),
                "55P03" => new DatabaseBusyException(facts, error),
                "XX001" => new DatabaseDamagedException(database, facts, error),
                "53100" or "58030" or "57P02" => new StorageFailureException(database, facts, error)
                {
                    HasStopped = error.SqlState == "57P02",
                },
                "42P02" => new InvalidOperationException(
                    $"Not all of the parameters were bound: {statement?.Text}", error),
                FunctionStates.NotParsable => new TextNotParsableException(facts, error),
                "42P01" or "42703" when Missing(statement, instance, facts, error) is { } missing => missing,
                "42P01" or "42703" when error is StatementException { Table: { } table } named =>
                    named.Column is { } column
                        ? new ColumnNotFoundException(table, column, facts, error)
                        : new TableNotFoundException(table, facts, error),
                _ => new DatabaseException($"'{database}' refused the statement: {error.Message}", facts, error),
            };
    }

    private static DatabaseErrorFacts FactsOf(Exception error) => new(
        0, (error as EngineException)?.SqlState, error.Message.TrimEnd('.'), null);

    private static DatabaseException OfConstraint(
        EngineException error, DatabaseErrorFacts facts, EngineInstance instance)
    {
        var broken = error is ConstraintException constraint
            ? new ViolatedConstraint(
                constraint.Constraint, constraint.Table,
                ColumnsOf(constraint, instance.Schema.Table(constraint.Table)))
            : ViolatedConstraint.Unknown;
        return error.SqlState switch
        {
            "23505" => new UniqueViolationException(broken, facts, error),
            "23503" => new ForeignKeyViolationException(broken, facts, error),
            "23502" => new NotNullViolationException(broken, facts, error),
            _ => new CheckViolationException(broken, facts, error),
        };
    }

    private static IReadOnlyList<string> ColumnsOf(ConstraintException error, CatalogTable? table)
    {
        if (error.Column is not null)
        {
            return [error.Column];
        }

        var columns = table?.Keys.FirstOrDefault(key => key.Name == error.Constraint)?.Columns.AsEnumerable()
            ?? table?.ForeignKeys.FirstOrDefault(key => key.Name == error.Constraint)?.Columns.AsEnumerable()
            ?? table?.Indexes.FirstOrDefault(index => index.Name == error.Constraint)?.KeyColumns
                .Where(column => column >= 0);
        return columns is null ? [] : [.. columns.Select(column => table!.Columns[column].Name)];
    }

    private static DatabaseException? Missing(
        SqlStatement? statement, EngineInstance instance, DatabaseErrorFacts facts, Exception cause)
    {
        var schema = instance.Schema;
        bool IsMissing(string table) => !schema.Has(table) && schema.MeantTable(table) is null;
        if (statement?.Tables.FirstOrDefault(IsMissing) is { } missing)
        {
            return new TableNotFoundException(missing, facts, cause);
        }

        foreach (var (table, column) in statement?.Columns ?? [])
        {
            if (schema.MeantTable(table)?.MeantIndexOf(column) < 0)
            {
                return new ColumnNotFoundException(table, column, facts, cause);
            }
        }

        return null;
    }
}
