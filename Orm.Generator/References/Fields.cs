using System.Globalization;
using System.Text;

namespace Orm.Generator.References;

/// <summary>
/// Lines of fields as one text. What separates them may stand in a field: names of columns are the application's.
/// </summary>
internal static class Fields
{
    private const char Escape = '\\';

    /// <summary>Writes a line.</summary>
    internal static void Write(StringBuilder text, params IEnumerable<string> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            text.Append(isFirst ? string.Empty : "|");
            isFirst = false;
            foreach (var letter in field)
            {
                text.Append(letter switch
                {
                    '|' => "\\!",
                    '\n' => "\\n",
                    Escape => "\\\\",
                    _ => letter.ToString(),
                });
            }
        }

        text.Append('\n');
    }

    /// <summary>Reads the lines.</summary>
    internal static IEnumerable<string[]> Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return [.. line.Split('|').Select(Unescape)];
            }
        }
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    internal static string Truth(bool value) => value ? "1" : "0";

    internal static bool Truth(string field) => field == "1";

    private static string Unescape(string field)
    {
        if (field.IndexOf(Escape) < 0)
        {
            return field;
        }

        var text = new StringBuilder();
        for (var i = 0; i < field.Length; i++)
        {
            text.Append(field[i] != Escape ? field[i] : field[++i] switch
            {
                '!' => '|',
                'n' => '\n',
                var letter => letter,
            });
        }

        return text.ToString();
    }
}
