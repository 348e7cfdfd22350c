using Orm.Engine.Types;

namespace Orm.Engine;

/// <summary>
/// A backup could not be made, kept up or used for what was given: where it was to go, where it was looked for, or
/// because of the database itself. Nothing has changed. <see cref="EngineException.Hint"/> says what to do; the
/// SQLSTATE tells the cases apart:
/// <list type="bullet">
/// <item><description><c>58P02</c>: the directory is not empty.</description></item>
/// <item><description><c>58030</c>: the directory cannot be made or read.</description></item>
/// <item><description><c>58P01</c>: there is no backup in it.</description></item>
/// <item><description><c>0A000</c>: the database is in memory, which has no files to copy.</description></item>
/// <item><description><c>55000</c>: there is no archive, or it is not one of this database.</description></item>
/// </list>
/// </summary>
public sealed class BackupException : EngineException
{
    private BackupException(string sqlState, string directory, string message, string hint, Exception? cause = null)
        : base(sqlState, message, hint: hint, inner: cause) => Directory = directory;

    /// <summary>The directory, or what stands in the place of one.</summary>
    public string Directory { get; }

    internal static BackupException NotEmpty(string directory) => new(
        SqlStates.DuplicateFile, directory, $"'{directory}' is not empty",
        "Name a directory that is empty or does not exist: what is there is never overwritten.");

    internal static BackupException NoDirectory(string directory, Exception cause) => new(
        SqlStates.InputOutputError, directory,
        $"'{directory}' cannot be used as a directory: {cause.Message.TrimEnd('.')}",
        "Name a directory that this process may create and write.", cause);

    internal static BackupException NoBackup(string directory, string reason) => new(
        SqlStates.UndefinedFile, directory, $"'{directory}' holds no backup: {reason}",
        "Name the directory that BackupDatabase has filled.");

    internal static BackupException InMemory(string source) => new(
        SqlStates.FeatureNotSupported, source, $"'{source}' is a database in memory, which has no files to copy",
        "Keep it in a file, or read its rows with statements.");

    internal static BackupException NoArchive(string source) => new(
        SqlStates.NotInPrerequisiteState, source, $"'{source}' was opened without an archive for its log",
        "Add 'Log Archive=directory' to the connection string.");

    internal static BackupException OtherArchive(string database, string segment) => new(
        SqlStates.NotInPrerequisiteState, database,
        $"The archive has '{segment}', and it is not that of the log of '{database}'",
        "Give each database an archive of its own: a database that was restored or copied goes on with a log of its "
            + "own, too.");

    internal static BackupException ArchiveBesideDatabase(string directory) => new(
        SqlStates.NotInPrerequisiteState, directory, $"'{directory}' is where the database and its log are",
        "Name another directory as 'Log Archive', on another disk at best.");
}
