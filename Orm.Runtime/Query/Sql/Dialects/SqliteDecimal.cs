using System.Globalization;

namespace Orm.Linq.Sql.Dialects;

/// <summary>The one text that SQLite's backend stores a decimal as: no zeros at the end, no negative zero.</summary>
internal static class SqliteDecimal
{
    internal static string Canonical(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.IndexOf('.') >= 0)
        {
            text = text.TrimEnd('0').TrimEnd('.');
        }

        return text is "-0" or "" ? "0" : text;
    }
}
