namespace Orm.Backends.Sqlite.Connections;

/// <summary>Names of savepoints.</summary>
internal static class SavepointName
{
    /// <summary>The characters that a name may have.</summary>
    internal const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
}
