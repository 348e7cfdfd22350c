using Orm;
using Orm.Samples;
using Orm.Samples.Chinook;
using Orm.Samples.Reddit;
using Spectre.Console;

const string Usage = """
    Usage:
      dotnet run --project Orm.Samples                     makes a Reddit clone and walks through it
      dotnet run --project Orm.Samples -- reddit FILE      the same, in a database file of your choice (it is replaced)
      dotnet run --project Orm.Samples -- chinook FILE     maps classes onto the Chinook database in FILE (SQLite)
      dotnet run --project Orm.Samples -- --backend sqlite the Reddit clone on SQLite instead of the embedded engine
    """;

try
{
    var backend = Backend.Engine;
    if (args is ["--backend", var name, ..] && Enum.TryParse(name, ignoreCase: true, out backend))
    {
        args = args[2..];
    }

    switch (args)
    {
        case []:
            await RedditCommand.RunAsync(backend, DatabaseFiles.StandardOf(backend));
            return 0;
        case ["reddit", var file]:
            await RedditCommand.RunAsync(backend, file);
            return 0;
        case ["chinook", var file]:
            await ChinookCommand.RunAsync(file);
            return 0;
        case ["-h" or "--help"]:
            AnsiConsole.WriteLine(Usage);
            return 0;
        default:
            await Console.Error.WriteLineAsync(Usage);
            return 2;
    }
}
catch (OrmException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
