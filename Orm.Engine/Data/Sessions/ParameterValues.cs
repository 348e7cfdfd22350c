using System.Globalization;
using System.Text;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

/// <summary>
/// The values of a command's parameters, by name and by place. A command that runs again sets them again: as long as
/// names and kinds stay the same, nothing is allocated.
/// </summary>
internal sealed class ParameterValues
{
    internal static readonly ParameterValues None = new([]);

    private readonly string[] _names;
    private readonly SqlValue[] _values;
    private string? _signature;

    internal ParameterValues(int count)
    {
        _names = new string[count];
        _values = new SqlValue[count];
        Array.Fill(_names, "");
    }

    internal ParameterValues((string Name, SqlValue Value)[] values)
        : this(values.Length)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Set(i, values[i].Name, values[i].Value);
        }
    }

    internal int Count => _values.Length;

    /// <summary>The names and kinds of all values: plans are made for it.</summary>
    internal string Signature => _signature ??= Sign();

    internal void Set(int place, string name, in SqlValue value)
    {
        if (_values[place].Kind != value.Kind || !string.Equals(_names[place], name, StringComparison.Ordinal))
        {
            _names[place] = name;
            _signature = null;
        }

        _values[place] = value;
    }

    internal ParameterList Types()
    {
        var named = new Dictionary<string, SqlType>(StringComparer.Ordinal);
        for (int i = 0; i < _names.Length; i++)
        {
            if (_names[i].Length > 0)
            {
                named[_names[i]] = new SqlType(_values[i].Kind);
            }
        }

        return new ParameterList(named, [.. _values.Select(value => new SqlType(value.Kind))]);
    }

    /// <summary>Copies the values that a plan uses, in its order.</summary>
    internal void CopyTo(SqlValue[] target, IReadOnlyList<ParameterName> parameters)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = Find(parameters[i]);
        }
    }

    private SqlValue Find(ParameterName parameter)
    {
        if (parameter.Name is null && parameter.Number <= _values.Length)
        {
            return _values[parameter.Number - 1];
        }

        string name = parameter.Name ?? parameter.Number.ToString(CultureInfo.InvariantCulture);
        int place = Array.LastIndexOf(_names, name);
        return place < 0 ? SqlValue.Null : _values[place];
    }

    private string Sign()
    {
        var text = new StringBuilder();
        for (int i = 0; i < _names.Length; i++)
        {
            text.Append(_names[i]).Append((char)('A' + (int)_values[i].Kind));
        }

        return text.ToString();
    }
}
