using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Orm.Engine;

/// <summary>
/// Makes the commands by which an <see cref="EngineDataAdapter"/> sends changes, for the rows of one table with a
/// primary key. Columns that count by themselves or are generated are left to the database.
/// </summary>
public sealed class EngineCommandBuilder : DbCommandBuilder
{
    /// <summary>A builder without an adapter.</summary>
    public EngineCommandBuilder()
    {
        QuotePrefix = "\"";
        QuoteSuffix = "\"";
    }

    /// <summary>A builder for an adapter.</summary>
    /// <param name="adapter">The adapter, with the command that selects.</param>
    public EngineCommandBuilder(EngineDataAdapter adapter)
        : this() => DataAdapter = adapter;

    /// <inheritdoc/>
    public override string QuoteIdentifier(string unquotedIdentifier)
    {
        ArgumentNullException.ThrowIfNull(unquotedIdentifier);
        return $"\"{unquotedIdentifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <inheritdoc/>
    public override string UnquoteIdentifier(string quotedIdentifier)
    {
        ArgumentNullException.ThrowIfNull(quotedIdentifier);
        return quotedIdentifier is ['"', .. var name, '"']
            ? name.Replace("\"\"", "\"", StringComparison.Ordinal)
            : quotedIdentifier;
    }

    /// <summary>Nothing is to be said: values have types of their own.</summary>
    protected override void ApplyParameterInfo(
        DbParameter parameter, DataRow row, StatementType statementType, bool whereClause)
    {
    }

    /// <inheritdoc/>
    protected override string GetParameterName(int parameterOrdinal) =>
        "@p" + parameterOrdinal.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override string GetParameterName(string parameterName) => "@" + parameterName;

    /// <inheritdoc/>
    protected override string GetParameterPlaceholder(int parameterOrdinal) => GetParameterName(parameterOrdinal);

    /// <summary>What the selected columns are; a table is named without its catalog and schema, as SQL does.</summary>
    protected override DataTable? GetSchemaTable(DbCommand sourceCommand)
    {
        if (base.GetSchemaTable(sourceCommand) is not { } table)
        {
            return null;
        }

        foreach (DataRow row in table.Rows)
        {
            row[SchemaTableOptionalColumn.BaseCatalogName] = DBNull.Value;
            row[SchemaTableColumn.BaseSchemaName] = DBNull.Value;
        }

        return table;
    }

    /// <inheritdoc/>
    protected override void SetRowUpdatingHandler(DbDataAdapter adapter)
    {
        var own = (EngineDataAdapter)adapter;
        if (adapter == DataAdapter)
        {
            own.RowUpdating -= SendRow;
        }
        else
        {
            own.RowUpdating += SendRow;
        }
    }

    private void SendRow(object? sender, RowUpdatingEventArgs args) => RowUpdatingHandler(args);
}
