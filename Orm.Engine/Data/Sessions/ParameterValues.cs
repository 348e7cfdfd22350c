using System.Globalization;
using System.Text;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

/// <summary>The values of a command's parameters, by name and by place.</summary>
internal sealed class ParameterValues
{
    internal static readonly ParameterValues None = new([]);

    private readonly (string Name, SqlValue Value)[] _values;

    internal ParameterValues((string Name, SqlValue Value)[] values)
    {
        _values = values;
        Signature = values.Length == 0 ? "" : Sign();
    }

    /// <summary>The names and kinds of all values: plans are made for it.</summary>
    internal string Signature { get; }

    internal ParameterList Types()
    {
        var named = new Dictionary<string, SqlType>(StringComparer.Ordinal);
        foreach ((string name, SqlValue value) in _values)
        {
            if (name.Length > 0)
            {
                named[name] = new SqlType(value.Kind);
            }
        }

        return new ParameterList(named, [.. _values.Select(value => new SqlType(value.Value.Kind))]);
    }

    /// <summary>The values that a plan uses, in its order.</summary>
    internal SqlValue[] For(IReadOnlyList<ParameterName> parameters)
    {
        if (parameters.Count == 0)
        {
            return [];
        }

        var values = new SqlValue[parameters.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Find(parameters[i]);
        }

        return values;
    }

    private SqlValue Find(ParameterName parameter)
    {
        if (parameter.Name is null && parameter.Number <= _values.Length)
        {
            return _values[parameter.Number - 1].Value;
        }

        string name = parameter.Name ?? parameter.Number.ToString(CultureInfo.InvariantCulture);
        return Array.FindLast(_values, value => value.Name == name).Value;
    }

    private string Sign()
    {
        var text = new StringBuilder();
        foreach ((string name, SqlValue value) in _values)
        {
            text.Append(name).Append((char)('A' + (int)value.Kind));
        }

        return text.ToString();
    }
}
