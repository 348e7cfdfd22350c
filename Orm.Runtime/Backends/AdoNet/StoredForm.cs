using System.Data.Common;
using System.Globalization;
using System.Text;
using Orm.Backends.Sqlite.Values;

namespace Orm.Backends.AdoNet;

/// <summary>A column's value in the form that it is stored in: a whole number, a real one, a text or bytes.</summary>
internal readonly struct StoredForm
{
    private readonly string _expected;
    private readonly Form _form;
    private readonly long _integer;
    private readonly double _real;
    private readonly object? _reference;

    private StoredForm(string expected, Form form, long integer = 0, double real = 0, object? reference = null)
    {
        _expected = expected;
        _form = form;
        _integer = integer;
        _real = real;
        _reference = reference;
    }

    private enum Form
    {
        Other,
        Integer,
        Real,
        Text,
        Bytes,
    }

    /// <summary>The text, where it is one.</summary>
    internal string? Text => _reference as string;

    /// <summary>The bytes, where they are such.</summary>
    internal byte[]? Bytes => _reference as byte[];

    /// <summary>Reads a column that is not NULL.</summary>
    /// <param name="reader">The driver's reader.</param>
    /// <param name="ordinal">The column.</param>
    /// <param name="expected">What it should be, for errors.</param>
    internal static StoredForm Read(DbDataReader reader, int ordinal, string expected)
    {
        // The driver's word for the type of this value: numbers of the two native types need not be boxed.
        var type = reader.GetFieldType(ordinal);
        if (type == typeof(long))
        {
            return new(expected, Form.Integer, integer: reader.GetInt64(ordinal));
        }

        if (type == typeof(double))
        {
            return new(expected, Form.Real, real: reader.GetDouble(ordinal));
        }

        return reader.GetValue(ordinal) switch
        {
            string text => new(expected, Form.Text, reference: text),
            byte[] bytes => new(expected, Form.Bytes, reference: bytes),
            decimal value => new(expected, Form.Text, reference: DecimalText.ToText(value)),
            float value => new(expected, Form.Real, real: value),
            double value => new(expected, Form.Real, real: value),
            var other when TryToInt64(other, out var integer) => new(expected, Form.Integer, integer),
            var other => new(expected, Form.Other, reference: other),
        };
    }

    internal long ToInt64(int ordinal) => _form switch
    {
        Form.Integer => _integer,
        Form.Real when StoredNumber.TryToInt64(_real, out var integer) => integer,
        _ => throw Refused(ordinal),
    };

    internal double ToDouble(int ordinal) => _form switch
    {
        Form.Real => _real,
        Form.Integer when StoredNumber.TryToDouble(_integer, out var real) => real,
        _ => throw Refused(ordinal),
    };

    internal decimal ToDecimal(int ordinal) => _form switch
    {
        Form.Text => StoredText.ToDecimal(ordinal, Encoding.UTF8.GetBytes(Text!)),
        Form.Integer => _integer,
        Form.Real => StoredNumber.TryToDecimal(_real, out var value)
            ? value
            : throw new ColumnOverflowException(ordinal, "decimal", _real),
        _ => throw Refused(ordinal),
    };

    internal string ToText(int ordinal) => Text ?? throw Refused(ordinal);

    internal byte[] ToBytes(int ordinal) => Bytes ?? throw Refused(ordinal);

    private static bool TryToInt64(object value, out long integer)
    {
        var isInteger = value is long or int or short or sbyte or byte or ushort or uint or bool;
        integer = isInteger ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
        return isInteger;
    }

    private ColumnTypeException Refused(int ordinal) => new(ordinal, _expected, _form switch
    {
        Form.Integer => FormattableString.Invariant($"INTEGER {_integer}"),
        Form.Real => FormattableString.Invariant($"REAL {_real:R}"),
        Form.Text => FormattableString.Invariant($"TEXT of {Encoding.UTF8.GetByteCount(Text!)} bytes"),
        Form.Bytes => FormattableString.Invariant($"BLOB of {Bytes!.Length} bytes"),
        _ => _reference!.GetType().Name,
    });
}
