using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <content>
/// The encoding of the database's texts. It can be chosen until the first table is created, which needs a second page,
/// and never again: only then is it certain that texts stand there in UTF-8 and can be read as they are.
/// </content>
internal sealed partial class SqliteDatabaseConnection
{
    private static readonly SqlStatement PageCount = new("PRAGMA page_count", "PRAGMA");
    private static readonly SqlStatement IsUtf8 = new(
        "SELECT encoding = 'UTF-8' FROM pragma_encoding", "SELECT");

    private bool _encodingIsSettled;

    /// <summary>Reads a file that was just opened: here one that is no database is found out.</summary>
    /// <returns>How many pages it has.</returns>
    /// <exception cref="DatabaseException">The file cannot be read, or is no database.</exception>
    internal long ReadPages()
    {
        var pages = RunOnce(PageCount);
        SettleEncoding(pages);
        return pages;
    }

    /// <summary>Asks for the encoding, unless it is known or can still be chosen.</summary>
    private void SettleEncoding()
    {
        // Where the file cannot be read, the statement that is being prepared will say why.
        if (!_encodingIsSettled && TryRun(PageCount, out var pages) is raw.SQLITE_ROW)
        {
            SettleEncoding(pages);
        }
    }

    private void SettleEncoding(long pages)
    {
        if (pages > 1)
        {
            _encodingIsSettled = true;
            MayBeUtf16 = TryRun(IsUtf8, out var isUtf8) is not raw.SQLITE_ROW || isUtf8 == 0;
        }
    }
}
