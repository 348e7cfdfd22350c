using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <content>
/// The encoding of the database's texts. It can be chosen until the first table is created, which needs a second page,
/// and never again: only then is it certain that texts stand there in UTF-8 and can be read as they are.
/// </content>
internal sealed partial class SqliteDatabaseConnection
{
    private bool _encodingIsSettled;

    private void SettleEncoding()
    {
        if (_encodingIsSettled || Ask("SELECT page_count > 1 FROM pragma_page_count") != "1")
        {
            return;
        }

        _encodingIsSettled = true;
        MayBeUtf16 = Ask("PRAGMA encoding") != "UTF-8";
    }

    /// <summary>The first column of the first row; null where there is none, also after an error.</summary>
    private string? Ask(string sql)
    {
        if (raw.sqlite3_prepare_v2(Handle.Owner, sql, out var handle) != raw.SQLITE_OK)
        {
            // The file cannot be read: the statement that is being prepared will say why.
            return null;
        }

        using (handle)
        {
            return raw.sqlite3_step(handle) == raw.SQLITE_ROW
                ? raw.sqlite3_column_text(handle, 0).utf8_to_string()
                : null;
        }
    }
}
