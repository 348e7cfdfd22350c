namespace Orm.Tests.Architecture;

/// <summary>
/// The folders of one project from the lowest to the highest: a folder sees itself and those that stand before it.
/// Files in the project's root stand above all of them, because they are its facade; only exceptions that stand there
/// are everybody's, and as low as the lowest room.
/// </summary>
internal sealed record RoomOrder(string Project, params string[] Rooms)
{
    public static readonly RoomOrder Runtime = new(
        "Orm.Runtime",
        "Annotations",
        "Errors",
        "Model",
        "Query/Ir",
        "Query/Rewrites",
        "Query/Sql",
        "Query/Expressions",
        "Query/Materialization",
        "Backends",
        "Tracking",
        "UnitOfWork",
        "Loading",
        "Schema",
        "Migrations");

    public static readonly RoomOrder Engine = new(
        "Orm.Engine",
        "Types",
        "Storage",
        "Transactions",
        "Catalog",
        "Sql",
        "Planning",
        "Execution",
        "Data");

    /// <summary>The height of a file's room, or null when its folder stands in no list.</summary>
    public int? HeightOf(string file)
    {
        var inside = file[(Project.Length + 1)..];
        if (!inside.Contains('/', StringComparison.Ordinal))
        {
            return IsException(inside) ? 0 : Rooms.Length;
        }

        for (var height = 0; height < Rooms.Length; height++)
        {
            if (inside.StartsWith(Rooms[height] + "/", StringComparison.Ordinal))
            {
                return height;
            }
        }

        return null;
    }

    private static bool IsException(string file) =>
        file.EndsWith("Exception.cs", StringComparison.Ordinal)
        || file.EndsWith("Exceptions.cs", StringComparison.Ordinal);

    public string NameOf(int height) => height == Rooms.Length ? "the facade" : Rooms[height] + "/";
}
