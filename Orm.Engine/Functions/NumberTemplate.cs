using System.Numerics;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// Templates of to_char for numbers, with PostgreSQL's characters: <c>9</c> a digit, <c>0</c> a digit that is always
/// written, <c>.</c> and <c>D</c> the point, <c>,</c> and <c>G</c> between groups, <c>S MI PL SG PR</c> the sign,
/// <c>TH</c> an ending, <c>FM</c> without blanks.
/// </summary>
internal sealed class NumberTemplate
{
    private readonly List<string> _items = [];
    private readonly bool _isFilled;
    private readonly int _whole;
    private readonly int _fraction;
    private readonly int _firstZero = int.MaxValue;
    private readonly int _lastZero = -1;

    private NumberTemplate(string template)
    {
        bool isFilled = true;
        bool behindPoint = false;
        for (int i = 0; i < template.Length;)
        {
            string item = Item(template, ref i);
            switch (item)
            {
                case "FM":
                    isFilled = false;
                    continue;
                case "." when behindPoint:
                    throw new StatementException(SqlStates.SyntaxError, "A template of a number has two points");
                case ".":
                    behindPoint = true;
                    break;
                case "9" or "0" when behindPoint:
                    _lastZero = item == "0" ? _fraction : _lastZero;
                    _fraction++;
                    break;
                case "9" or "0":
                    _firstZero = item == "0" ? Math.Min(_firstZero, _whole) : _firstZero;
                    _whole++;
                    break;
            }

            _items.Add(item);
        }

        _isFilled = isFilled;
        RequireSense();
    }

    private bool HasSign => _items.Exists(item => item is "S" or "MI" or "SG" or "PR");

    private void RequireSense()
    {
        if (_fraction > SqlType.MaxDecimalPrecision)
        {
            throw new StatementException(
                SqlStates.FeatureNotSupported,
                "A template of a number has more than 38 digits behind the point, which no number has");
        }

        if (_items.Contains("PR") && _items.Exists(item => item is "S" or "MI" or "PL" or "SG"))
        {
            throw new StatementException(SqlStates.SyntaxError, "A template of a number has PR and another sign");
        }
    }

    internal static string Format(SqlDecimal number, string template) => new NumberTemplate(template).Write(number);

    private static string Item(string template, ref int at)
    {
        string rest = template[at..];
        foreach (string word in (ReadOnlySpan<string>)["FM", "MI", "PL", "SG", "PR", "TH", "D", "G", "S"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                at += word.Length;
                return word switch { "D" => ".", "G" => ",", "TH" => rest[..2], _ => word };
            }
        }

        if (rest[0] == '"' && rest.IndexOf('"', 1) is > 0 and var end)
        {
            at += end + 1;
            return "\"" + rest[1..end];
        }

        if (rest.StartsWith("EEEE", StringComparison.OrdinalIgnoreCase) || rest[0] is 'L' or 'V' or 'R')
        {
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"'{rest[0]}' in a template of a number is not supported");
        }

        at++;
        return rest[0] is '9' or '0' or '.' or ',' ? rest[..1] : "\"" + rest[0];
    }

    private string Write(SqlDecimal number)
    {
        SqlDecimal rounded = DecimalArithmetic.Round(number, _fraction);
        bool isNegative = rounded.Unscaled < 0;
        BigInteger scaled = BigInteger.Abs(DecimalArithmetic.Scaled(rounded, _fraction));
        string digits = scaled.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(_fraction + 1, '0');
        string whole = digits[..^_fraction];
        whole = whole == "0" && (_fraction > 0 || _whole == 0) ? "" : whole;
        bool isTooLong = whole.Length > _whole;
        string fraction = isTooLong ? new string('#', _fraction) : digits[^_fraction..];
        whole = isTooLong ? new string('#', _whole) : whole;
        return new Writer(this, isNegative, whole, fraction).Text();
    }

    /// <summary>One number on its way into a template.</summary>
    private sealed class Writer(NumberTemplate template, bool isNegative, string whole, string fraction)
    {
        private readonly StringBuilder _text = new();
        private int _place;
        private bool _hasBegun;

        internal string Text()
        {
            int kept = Kept();
            bool behindPoint = false;
            int behind = 0;
            for (int i = 0; i < template._items.Count; i++)
            {
                string item = template._items[i];
                switch (item)
                {
                    case "9" or "0" when behindPoint:
                        AddIf(behind < kept, behind < fraction.Length ? fraction[behind] : '0');
                        behind++;
                        break;
                    case "9" or "0":
                        AddWhole();
                        break;
                    case ".":
                        Begin();
                        _text.Append('.');
                        behindPoint = true;
                        break;
                    case ",":
                        AddIf(_hasBegun, ',', ' ');
                        break;
                    default:
                        AddOther(item, isFirst: i == 0);
                        break;
                }
            }

            return End();
        }

        /// <summary>How many digits behind the point are written: all, or without the zeros at the end.</summary>
        private int Kept()
        {
            if (template._isFilled)
            {
                return fraction.Length;
            }

            int needed = fraction.AsSpan().TrimEnd('0').Length;
            return Math.Max(needed, template._lastZero + 1);
        }

        private void AddIf(bool condition, char character, char? otherwise = null)
        {
            if (condition)
            {
                _text.Append(character);
            }
            else if (template._isFilled && otherwise is { } other)
            {
                _text.Append(other);
            }
        }

        private void AddWhole()
        {
            int digit = _place - (template._whole - whole.Length);
            bool isWritten = digit >= 0 || _place >= template._firstZero;
            _place++;
            if (isWritten)
            {
                Begin();
                _text.Append(digit >= 0 ? whole[digit] : '0');
            }
            else if (template._isFilled)
            {
                _text.Append(' ');
            }
        }

        /// <summary>The sign stands right before the first digit.</summary>
        private void Begin()
        {
            if (_hasBegun)
            {
                return;
            }

            _hasBegun = true;
            if (!template.HasSign)
            {
                AddIf(isNegative, '-', ' ');
            }
            else if (template._items.Contains("PR"))
            {
                AddIf(isNegative, '<', ' ');
            }
            else if (template._items[0] == "S")
            {
                _text.Append(isNegative ? '-' : '+');
            }
        }

        private void AddOther(string item, bool isFirst)
        {
            switch (item)
            {
                case "S" when !isFirst:
                    _text.Append(isNegative ? '-' : '+');
                    break;
                case "MI":
                    AddIf(isNegative, '-', ' ');
                    break;
                case "PL":
                    AddIf(!isNegative, '+', ' ');
                    break;
                case "SG":
                    _text.Append(isNegative ? '-' : '+');
                    break;
                case "TH" or "th" or "Th" or "tH" when !isNegative:
                    string ending = TimeTemplate.Ordinal(whole.Length == 0 ? "0" : whole);
                    _text.Append(item[0] == 't' ? ending.ToLowerInvariant() : ending);
                    break;
                case ['"', ..]:
                    _text.Append(item.AsSpan(1));
                    break;
            }
        }

        private string End()
        {
            if (template._items.Contains("PR"))
            {
                AddIf(isNegative, '>', ' ');
            }

            return _text.ToString();
        }
    }
}
