using System.Data.Common;

namespace Orm.Engine;

/// <summary>Fills tables of a data set, and brings their changes back.</summary>
/// <remarks>
/// Changes need commands: <see cref="EngineCommandBuilder"/> makes them for the rows of one table with a primary key.
/// </remarks>
public sealed class EngineDataAdapter : DbDataAdapter
{
    /// <summary>An adapter without commands.</summary>
    public EngineDataAdapter()
    {
    }

    /// <summary>An adapter that fills tables by a command.</summary>
    /// <param name="selectCommand">The command.</param>
    public EngineDataAdapter(EngineCommand selectCommand) => SelectCommand = selectCommand;

    /// <summary>An adapter that fills tables by statements.</summary>
    /// <param name="selectCommandText">The statements.</param>
    /// <param name="connection">Where they run; it is opened for the time of a call if it is closed.</param>
    public EngineDataAdapter(string selectCommandText, EngineConnection connection)
        : this(new EngineCommand(selectCommandText, connection))
    {
    }

    /// <summary>Comes before a changed row is sent.</summary>
    public event EventHandler<RowUpdatingEventArgs>? RowUpdating;

    /// <summary>Comes after a changed row was sent.</summary>
    public event EventHandler<RowUpdatedEventArgs>? RowUpdated;

    /// <inheritdoc/>
    protected override void OnRowUpdating(RowUpdatingEventArgs value) => RowUpdating?.Invoke(this, value);

    /// <inheritdoc/>
    protected override void OnRowUpdated(RowUpdatedEventArgs value) => RowUpdated?.Invoke(this, value);
}
