using System.Data.Common;

namespace Orm.Engine;

/// <summary>Makes the objects of this provider, for code that knows the base classes only.</summary>
public sealed class EngineFactory : DbProviderFactory
{
    /// <summary>The factory.</summary>
    public static readonly EngineFactory Instance = new();

    private EngineFactory()
    {
    }

    /// <inheritdoc/>
    public override bool CanCreateBatch => true;

    /// <inheritdoc/>
    public override DbDataAdapter CreateDataAdapter() => new EngineDataAdapter();

    /// <inheritdoc/>
    public override DbCommandBuilder CreateCommandBuilder() => new EngineCommandBuilder();

    /// <inheritdoc/>
    public override DbBatch CreateBatch() => new EngineBatch();

    /// <inheritdoc/>
    public override DbBatchCommand CreateBatchCommand() => new EngineBatchCommand();

    /// <inheritdoc/>
    public override DbDataSource CreateDataSource(string connectionString) => new EngineDataSource(connectionString);

    /// <inheritdoc/>
    public override DbConnection CreateConnection() => new EngineConnection();

    /// <inheritdoc/>
    public override DbCommand CreateCommand() => new EngineCommand();

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => new EngineParameter();

    /// <inheritdoc/>
    public override DbConnectionStringBuilder CreateConnectionStringBuilder() => new EngineConnectionStringBuilder();
}
