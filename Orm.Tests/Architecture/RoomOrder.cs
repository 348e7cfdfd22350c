namespace Orm.Tests.Architecture;

/// <summary>
/// The folders of one project from the lowest to the highest: a folder sees itself and those that stand before it.
/// Above all of them stands the facade: the project's root, and the folders that are named as part of it. Only
/// exceptions in the root are everybody's, and as low as the lowest room.
/// </summary>
internal sealed record RoomOrder(string Project, params string[] Rooms)
{
    public static readonly RoomOrder Runtime = new(
        "Orm.Runtime",
        "Annotations",
        "Errors",
        "Backends",
        "Model",
        "Query/Ir",
        "Query/Rewrites",
        "Query/Sql",
        "Query/Syntax",
        "Query/Translation",
        "Telemetry",
        "Sessions",
        "Loading/Batches",
        "Query/Materialization",
        "Query/Expressions",
        "Backends/Sqlite",
        "Backends/AdoNet",
        "Backends/Engine",
        "Schema",
        "Writing",
        "RawSql",
        "Tracking",
        "UnitOfWork",
        "Loading",
        "Migrations")
    {
        // Query<T> and EntitySet<T> know their context, and the context makes them; services are made of contexts.
        FacadeRooms = ["Query", "DependencyInjection"],
    };

    public static readonly RoomOrder Engine = new(
        "Orm.Engine",
        "Types",
        "Functions/Patterns",
        "Functions",
        "Storage",
        "Storage/Files",
        "Storage/Pages",
        "Storage/Log",
        "Storage/Buffers",
        "Storage/Trees",
        "Storage/Hashes",
        "Storage/Bitmaps",
        "Storage/Checkpoints",
        "Storage/Rows",
        "Storage/Durable",
        "Transactions",
        "Catalog",
        "Sql",
        "Planning",
        "Execution",
        "Data");

    public IReadOnlyList<string> FacadeRooms { get; init; } = [];

    /// <summary>The height of a file's room, or null when its folder stands in no list.</summary>
    public int? HeightOf(string file)
    {
        var inside = file[(Project.Length + 1)..];
        if (!inside.Contains('/', StringComparison.Ordinal))
        {
            return IsException(inside) ? 0 : Rooms.Length;
        }

        // A room inside a room is a room of its own: 'Backends' is what every backend implements.
        var room = Rooms
            .Where(room => inside.StartsWith(room + "/", StringComparison.Ordinal))
            .MaxBy(room => room.Length);
        if (room is not null)
        {
            return Array.IndexOf(Rooms, room);
        }

        return FacadeRooms.Any(part => inside.StartsWith(part + "/", StringComparison.Ordinal)) ? Rooms.Length : null;
    }

    private static bool IsException(string file) =>
        file.EndsWith("Exception.cs", StringComparison.Ordinal)
        || file.EndsWith("Exceptions.cs", StringComparison.Ordinal);

    public string NameOf(int height) => height == Rooms.Length ? "the facade" : Rooms[height] + "/";
}
