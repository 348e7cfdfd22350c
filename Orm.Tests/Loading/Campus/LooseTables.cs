using System.Text.RegularExpressions;

namespace Orm.Tests.Loading.Campus;

/// <summary>
/// The tables of a context without their foreign keys, as a database has them that somebody else made: rows may lead to
/// rows that are not there.
/// </summary>
internal static partial class LooseTables
{
    internal static async Task CreateAsync(OrmContext db)
    {
        var script = ForeignKeys().Replace(db.Schema.ToSql().ReplaceLineEndings("\n"), string.Empty);
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await db.ExecuteAsync(Sql(statement));
        }
    }

    /// <summary>A statement without values.</summary>
    internal static SqlText Sql(string statement)
    {
        var sql = new SqlText(statement.Length, formattedCount: 0);
        sql.AppendLiteral(statement);
        return sql;
    }

    [GeneratedRegex(@",\n\s*CONSTRAINT ""FK_[^\n]*?(?=,?\n)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ForeignKeys();
}
