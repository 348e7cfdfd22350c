namespace Orm.Samples;

/// <summary>The databases that the sample runs on.</summary>
internal enum Backend
{
    /// <summary>The embedded engine.</summary>
    Engine,

    /// <summary>SQLite.</summary>
    Sqlite,
}
