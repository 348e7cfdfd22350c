using System.Globalization;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Data;

/// <summary>
/// The keywords of connection strings. Each may be written without its spaces, as the properties are called; others are
/// errors, and those of other providers are told what is said here in their place.
/// </summary>
internal static class ConnectionKeywords
{
    internal const string DataSource = "Data Source";
    internal const string Synchronous = "Synchronous";
    internal const string ReadOnly = "Read Only";
    internal const string Create = "Create";
    internal const string LockTimeout = "Lock Timeout";
    internal const string MemoryLimit = "Memory Limit";
    internal const string BufferSize = "Buffer Size";
    internal const string Workers = "Max Degree Of Parallelism";
    internal const string LogArchive = "Log Archive";

    private const string Leave = "leave it out";
    private const string NoUsers = "A database has no users and no password, but the rights of its file: " + Leave;
    private const string NoPool =
        "A file stays open as long as a connection or an EngineDataSource of the process has it: " + Leave;

    private const string TwoTimes =
        "'Lock Timeout' is how long a statement waits for a lock; how long it may run is CommandTimeout of the command";

    private static readonly string[] s_all =
        [DataSource, ReadOnly, Create, Synchronous, LockTimeout, MemoryLimit, BufferSize, Workers, LogArchive];

    private static readonly Dictionary<string, string> s_byText = s_all
        .Concat(s_all.Select(Squeezed))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            text => text,
            text => s_all.First(known => Squeezed(known) == Squeezed(text)),
            StringComparer.OrdinalIgnoreCase);

    // What other providers call a setting that is called otherwise here, and what there is not.
    private static readonly Dictionary<string, (string? Nearest, string Advice)> s_others = new()
    {
        ["filename"] = (DataSource, "Write 'Data Source'"),
        ["uri"] = (DataSource, "Write 'Data Source', and a path"),
        ["fulluri"] = (DataSource, "Write 'Data Source', and a path"),
        ["server"] = (DataSource, "Write 'Data Source', and the path of the file"),
        ["host"] = (DataSource, "Write 'Data Source', and the path of the file"),
        ["database"] = (DataSource, "Write 'Data Source', and the path of the file"),
        ["initialcatalog"] = (DataSource, "Write 'Data Source', and the path of the file"),
        ["journalmode"] = (Synchronous, "There is one kind of log. 'Synchronous' says what commits wait for"),
        ["synchronouscommit"] = (Synchronous, "Write 'Synchronous'"),
        ["cachesize"] = (BufferSize, "Write 'Buffer Size', as 64MB"),
        ["cache"] = (null, "Connections of a process share a database, ':memory:name' among them: " + Leave),
        ["pooling"] = (null, NoPool),
        ["minpoolsize"] = (null, NoPool),
        ["maxpoolsize"] = (null, NoPool),
        ["password"] = (null, NoUsers),
        ["username"] = (null, NoUsers),
        ["userid"] = (null, NoUsers),
        ["foreignkeys"] = (null, "Foreign keys always hold: " + Leave),
        ["recursivetriggers"] = (null, "There are no triggers: " + Leave),
        ["vfs"] = (null, "Files are those of the operating system: " + Leave),
        ["version"] = (null, "There is one format of files: " + Leave),
        ["timeout"] = (LockTimeout, TwoTimes),
        ["defaulttimeout"] = (LockTimeout, TwoTimes),
        ["commandtimeout"] = (LockTimeout, TwoTimes),
        ["busytimeout"] = (LockTimeout, TwoTimes),
    };

    /// <summary>A keyword as it is called here; null when there is none of that name.</summary>
    internal static string? Find(string keyword) =>
        s_byText.TryGetValue(keyword, out string? known) || s_byText.TryGetValue(Squeezed(keyword), out known)
            ? known
            : null;

    /// <summary>A keyword as it is called here.</summary>
    /// <exception cref="ConnectionStringException">There is none of that name.</exception>
    internal static string Require(string keyword, object? value)
    {
        if (Find(keyword) is { } known)
        {
            return known;
        }

        (string? nearest, string? advice) = AdviceFor(keyword, value);
        throw new ConnectionStringException(
            $"'{keyword}' is no keyword of a connection string. {advice}{(advice is null ? "" : " ")}"
            + $"The keywords are: {string.Join(", ", s_all)}; EngineConnectionStringBuilder describes them.",
            keyword,
            nearest: nearest);
    }

    private static (string? Nearest, string? Advice) AdviceFor(string keyword, object? value)
    {
        string squeezed = Squeezed(keyword);
        if (squeezed == "mode")
        {
            return ModeAdvice(value);
        }

        if (s_others.TryGetValue(squeezed, out var other))
        {
            return (other.Nearest, other.Advice + ".");
        }

        string nearest = s_all.MinBy(known => NameDistance.Between(Squeezed(known), squeezed))!;
        return NameDistance.Between(Squeezed(nearest), squeezed) <= Math.Max(2, squeezed.Length / 3)
            ? (nearest, $"Did you mean '{nearest}'?")
            : (null, null);
    }

    // SQLite's modes.
    private static (string? Nearest, string Advice) ModeAdvice(object? value) =>
        Squeezed(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "") switch
        {
            "readonly" => (ReadOnly, "Write 'Read Only=true' in the place of 'Mode=ReadOnly'."),
            "readwrite" => (Create, "Write 'Create=false' in the place of 'Mode=ReadWrite'."),
            "memory" => (
                DataSource,
                "Write 'Data Source=:memory:' in the place of 'Mode=Memory', or ':memory:name' for one that is "
                + "shared."),
            _ => (null, $"A database is made when there is none, and read and written: {Leave}."),
        };

    private static string Squeezed(string keyword) =>
        keyword.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)
            .ToLowerInvariant();
}
