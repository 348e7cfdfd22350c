using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Orm.Engine;

/// <summary>A command of a batch.</summary>
public sealed class EngineBatchCommand : DbBatchCommand
{
    private int _changes = -1;

    /// <summary>A command without text.</summary>
    public EngineBatchCommand()
    {
    }

    /// <summary>A command.</summary>
    /// <param name="text">The statements.</param>
    public EngineBatchCommand(string text) => CommandText = text;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get;
        set => field = value ?? "";
    } = "";

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
            {
                throw new NotSupportedException("There are no stored procedures: use CommandType.Text.");
            }
        }
    }

    /// <summary>How many rows the command changed when the batch ran last; -1 when it changes none.</summary>
    public override int RecordsAffected => _changes;

    /// <summary>The parameters.</summary>
    public new EngineParameterCollection Parameters { get; } = new();

    /// <inheritdoc/>
    public override bool CanCreateParameter => true;

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => new EngineParameter();

    internal void Changed(int rows) => _changes = rows;
}
