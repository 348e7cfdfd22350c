using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

/// <summary>The parameters of a statement: which it uses, and as what type each is given.</summary>
internal sealed class ParameterList
{
    private readonly Dictionary<string, SqlType> _named;
    private readonly SqlType[] _numbered;
    private readonly List<ParameterName> _used = [];

    /// <param name="named">The types of the parameters that have names. Kind Null: a NULL of no known type.</param>
    /// <param name="numbered">The types of all parameters in the order in which they are given.</param>
    internal ParameterList(Dictionary<string, SqlType> named, SqlType[] numbered)
    {
        _named = named;
        _numbered = numbered;
    }

    internal static ParameterList None => new([], []);

    /// <summary>The parameters that the statement uses, in the order of their places.</summary>
    internal IReadOnlyList<ParameterName> Used => _used;

    /// <summary>The place and type of a parameter; null when it was not given.</summary>
    internal (int Index, SqlType Type)? Find(string? name, int number)
    {
        SqlType type;
        if (name is not null)
        {
            if (!_named.TryGetValue(name, out type))
            {
                return null;
            }
        }
        else if (number <= _numbered.Length)
        {
            type = _numbered[number - 1];
        }
        else if (!_named.TryGetValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture), out type))
        {
            return null;
        }

        var used = new ParameterName(name, number);
        int index = _used.IndexOf(used);
        if (index < 0)
        {
            index = _used.Count;
            _used.Add(used);
        }

        return (index, type);
    }
}

/// <summary>A parameter as the statement writes it: by name, or by number from 1.</summary>
internal sealed record ParameterName(string? Name, int Number);
