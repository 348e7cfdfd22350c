using Orm.Engine.Types;

namespace Orm.Engine;

/// <summary>
/// A connection asks for a setting of a database that is open in this process with another value: all connections share
/// one instance, and the first one decides. SQLSTATE 55P02.
/// </summary>
public sealed class SettingConflictException : EngineException
{
    internal SettingConflictException(string dataSource, string setting, string present, string wanted)
        : base(
            SqlStates.CannotChangeNow,
            $"'{dataSource}' is open with {setting}={present}, and this connection wants {setting}={wanted}",
            hint: "Use the same value in all connection strings of the process, or leave it out in all but the first; "
                + "it can change once all connections are closed.") =>
        (Setting, Present, Wanted) = (setting, present, wanted);

    /// <summary>The keyword of the connection string.</summary>
    public string Setting { get; }

    /// <summary>The value that the database is open with.</summary>
    public string Present { get; }

    /// <summary>The value that the connection asked for.</summary>
    public string Wanted { get; }
}
