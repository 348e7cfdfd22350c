using System.Runtime.CompilerServices;

namespace Orm;

/// <summary>
/// What SQL has and C# has not, for use inside of queries. A method that also has a meaning in C# does the same when it
/// is called outside of a query; every other one throws <see cref="OutsideOfQueryException"/> there.
/// </summary>
/// <remarks>
/// Inside of a class that derives from <see cref="OrmContext"/> the name <c>Sql</c> is the context's method; write
/// <c>Orm.Sql</c> there.
/// </remarks>
public static partial class Sql
{
    private static OutsideOfQueryException Outside([CallerMemberName] string method = "") => new($"Sql.{method}");
}
