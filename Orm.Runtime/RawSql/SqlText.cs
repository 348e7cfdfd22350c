using System.Runtime.CompilerServices;
using System.Text;
using Orm.Backends;
using Orm.Model;
using Orm.Schema;

namespace Orm;

/// <summary>
/// SQL written as an interpolated string. What stands in braces becomes a parameter and is never part of the text, so
/// that values cannot change what a statement means.
/// </summary>
/// <example><c>db.Sql&lt;Post&gt;($"SELECT * FROM Posts WHERE Id = {id}")</c></example>
[InterpolatedStringHandler]
public readonly struct SqlText
{
    private readonly StringBuilder _text;
    private readonly List<Value> _values;

    /// <summary>Called by the compiler.</summary>
    public SqlText(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (formattedCount * 4));
        _values = new List<Value>(formattedCount);
    }

    internal string Text => _text.ToString();

    internal SqlArguments Arguments => new([.. _values]);

    /// <summary>Called by the compiler for each piece of text.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Called by the compiler for each value: it becomes a parameter.</summary>
    /// <exception cref="ValueNotStorableException">No column can have the value's type.</exception>
    public void AppendFormatted<TValue>(TValue value)
    {
        _text.Append(SqlNames.Parameter(_values.Count));
        _values.Add(Value.Of(value, _values.Count));
    }

    internal readonly record struct Value(ScalarKind Kind, DateTimeKind DateTimeKind, object? Content)
    {
        internal static Value Of(object? value, int ordinal)
        {
            if (value is null)
            {
                return default;
            }

            if (value is Enum)
            {
                value = Convert.ChangeType(
                    value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture);
            }

            var kind = ScalarBinding.KindOf(value.GetType()) ?? throw new ValueNotStorableException(
                ordinal, $"is a {value.GetType().Name}, which no column can hold. Pass one of the types of columns.");

            // Text, unlike a column, declares no kind: both that mean the same everywhere are taken as they are.
            var dateTimeKind = value is DateTime { Kind: DateTimeKind.Unspecified }
                ? DateTimeKind.Unspecified
                : DateTimeKind.Utc;
            return new Value(kind, dateTimeKind, value);
        }
    }
}

/// <summary>The values that stood in braces.</summary>
internal readonly struct SqlArguments(SqlText.Value[] values) : IArguments
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        for (var i = 0; i < values.Length; i++)
        {
            ScalarBinding.BindBoxed(ref binder, i, values[i].Kind, values[i].DateTimeKind, values[i].Content);
        }
    }
}
