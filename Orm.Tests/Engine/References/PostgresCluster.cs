using System.Diagnostics;
using Npgsql;

namespace Orm.Tests.Engine.References;

/// <summary>
/// A PostgreSQL 15 of the tests' own: made in a temporary folder when a test first asks for it, reached through a Unix
/// socket in that folder only, gone with the process of the tests.
/// </summary>
/// <remarks>
/// A shell keeps the server: it waits for the end of its input, which comes with the end of the tests however they end,
/// stops the server that it started and removes the folder. PostgreSQL refuses to run as root; then the shell runs as
/// the user that Debian's package makes.
/// </remarks>
internal static class PostgresCluster
{
    private const string Programs = "/usr/lib/postgresql/15/bin";

    // Nothing is kept, so nothing is flushed. One line is written when the server answers.
    private const string Keeper = """
        set -e
        folder=$(mktemp -d /tmp/orm-postgres.XXXXXXXX)
        cd "$folder"
        "$0/initdb" -D data -U orm -A trust -E UTF8 --lc-collate=C --lc-ctype=C.UTF-8 -N > initdb.log 2>&1
        "$0/postgres" -D data -k "$folder" -c listen_addresses= -c fsync=off -c synchronous_commit=off \
          -c full_page_writes=off -c autovacuum=off -c max_connections=40 -c "shared_buffers=$1" \
          -c timezone=UTC -c jit=off < /dev/null > server.log 2>&1 &
        server=$!
        trap 'kill -INT $server 2> /dev/null; wait $server; rm -rf "$folder"' EXIT
        for i in $(seq 600); do
          "$0/pg_isready" -q -h "$folder" -U orm && break
          sleep 0.1
        done
        echo "$folder"
        cat > /dev/null
        """;

    private static readonly Lazy<string> s_folder = new(Start);
    private static Process? s_keeper;

    /// <summary>The memory for pages of the server, as PostgreSQL writes it; asked for when it starts.</summary>
    internal static string SharedBuffers { private get; set; } = "32MB";

    internal static bool IsInstalled => File.Exists(Programs + "/postgres");

    /// <summary>An open connection; its schema is its own and goes with the connection.</summary>
    internal static NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(
            $"Host={s_folder.Value};Username=orm;Database=postgres;Pooling=false;Include Error Detail=true");
        connection.Open();
        return connection;
    }

    private static string Start()
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = "/tmp",
        };
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "bash"]
            : ["bash"];
        start.FileName = command[0];
        foreach (string argument in (IEnumerable<string>)[.. command[1..], "-c", Keeper, Programs, SharedBuffers])
        {
            start.ArgumentList.Add(argument);
        }

        s_keeper = Process.Start(start)!;
        return s_keeper.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("PostgreSQL did not start: initdb or the server failed.");
    }
}
