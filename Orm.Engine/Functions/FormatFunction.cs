using System.Globalization;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// format(): <c>%s</c> is a value as text, <c>%L</c> one as a literal, <c>%%</c> a percent sign. Between the two may
/// stand which argument it is (<c>2$</c>), a minus for blanks behind, and a width.
/// </summary>
internal static class FormatFunction
{
    internal static string Format(string template, ReadOnlySpan<SqlValue> arguments)
    {
        var text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] != '%')
            {
                text.Append(template[i]);
            }
            else if (i + 1 < template.Length && template[i + 1] == '%')
            {
                text.Append(template[++i]);
            }
            else
            {
                i++;
                text.Append(Filled(template, ref i, arguments, ref next));
            }
        }

        return text.ToString();
    }

    /// <summary>The value for which a percent sign stands, in its width; the place is that of its letter.</summary>
    private static string Filled(string template, ref int at, ReadOnlySpan<SqlValue> arguments, ref int next)
    {
        int number = Number(template, ref at);
        bool isPlace = number >= 0 && Takes(template, '$', ref at);
        int place = isPlace ? number - 1 : next;
        bool isLeft = (isPlace || number < 0) && Takes(template, '-', ref at);
        int width = Math.Max(isPlace || number < 0 ? Number(template, ref at) : number, 0);
        if (place < 0 || place >= arguments.Length)
        {
            throw SqlErrors.InvalidArgument("format has fewer values than its template asks for");
        }

        next = place + 1;
        string value = Spelled(arguments[place], at < template.Length ? template[at] : ' ');
        return isLeft ? value.PadRight(width) : value.PadLeft(width);
    }

    private static bool Takes(string template, char wanted, ref int at)
    {
        bool takes = at < template.Length && template[at] == wanted;
        at += takes ? 1 : 0;
        return takes;
    }

    /// <summary>The digits at a place; -1 where none are.</summary>
    private static int Number(string template, ref int at)
    {
        int start = at;
        while (at < template.Length && char.IsAsciiDigit(template[at]))
        {
            at++;
        }

        ReadOnlySpan<char> digits = template.AsSpan(start, at - start);
        return digits.IsEmpty ? -1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number <= SqlType.MaxValueBytes
                ? number
                : throw SqlErrors.InvalidArgument($"{digits} is too large a number in a template of format");
    }

    private static string Spelled(in SqlValue value, char kind) => kind switch
    {
        's' => TextFunctions.Shown(value),
        'L' when value.IsNull => "NULL",
        'L' => TextFunctions.QuoteLiteral(TextFunctions.Shown(value)),
        _ => throw SqlErrors.InvalidArgument(
            $"'%{kind}' in a template of format is not known", "Write %s, %L, or %% for a percent sign."),
    };
}
