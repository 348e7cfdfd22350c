using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// A relative Data Source means the current directory at the moment of opening. The directory is one for the whole
/// process, so that no other test may run meanwhile.
/// </summary>
[Collection(nameof(CurrentDirectoryTests))]
public sealed class CurrentDirectoryTests : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("engine").FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_connection_closes_the_database_that_it_opened()
    {
        string here = Directory.CreateDirectory(Path.Combine(_folder, "here")).FullName;
        string there = Directory.CreateDirectory(Path.Combine(_folder, "there")).FullName;
        Environment.CurrentDirectory = here;
        using var first = new EngineConnection("Data Source=x.odb;Synchronous=Off");
        first.Open();
        Execute(first, "CREATE TABLE t (id BIGINT)");
        Environment.CurrentDirectory = there;
        using var second = new EngineConnection("Data Source=x.odb;Synchronous=Off");
        second.Open();
        first.Close();
        Execute(second, "CREATE TABLE t (id BIGINT); INSERT INTO t VALUES (1)");

        // The first database is closed: it can be moved, and opened under its new name.
        Directory.Move(here, here + "-too");
        using var again = new EngineConnection($"Data Source={here}-too/x.odb;Synchronous=Off");
        again.Open();
        Execute(again, "INSERT INTO t VALUES (1)");
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs by itself, after the tests that run beside each other.</summary>
    [CollectionDefinition(nameof(CurrentDirectoryTests), DisableParallelization = true)]
    public sealed class AloneDefinition;
}
