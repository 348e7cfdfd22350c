using System.Globalization;
using System.Text;
using Orm.Linq.Ir;
using Orm.Linq.Sql.Dialects;

namespace Orm.Linq.Sql;

/// <summary>
/// Writes a statement as SQL that people can read: a line for each clause, subqueries indented, aliases made of the
/// tables' names. Parameters are numbered in the order of their first appearance.
/// </summary>
internal sealed partial class SqlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dialect _dialect;
    private readonly Dictionary<int, string> _aliases = [];
    private readonly HashSet<string> _takenAliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ParameterScalar> _parameters = [];
    private readonly List<string> _tables = [];
    private readonly HashSet<SqlColumn> _columns = [];
    private readonly Dictionary<int, string> _tableOfSource = [];
    private int _indent;

    private SqlWriter(Dialect dialect) => _dialect = dialect;

    /// <summary>Writes a statement.</summary>
    internal static SqlText Write(SelectRelation statement, Dialect dialect)
    {
        var writer = new SqlWriter(dialect);
        writer.WriteCommonTables(statement);
        writer.WriteSelect(statement, isValue: false);
        return new SqlText(
            writer._text.ToString(),
            writer._parameters.ToEquatableArray(),
            writer._tables.ToEquatableArray(),
            writer._columns.ToEquatableArray());
    }

    /// <summary>Appends text as it is.</summary>
    internal SqlWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Appends a number.</summary>
    internal SqlWriter Append(long number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes a parameter; the same value of the same type is the same parameter.</summary>
    internal void WriteParameter(ParameterScalar parameter)
    {
        var index = _parameters.FindIndex(
            known => known.Argument == parameter.Argument && known.Type == parameter.Type);
        if (index < 0)
        {
            index = _parameters.Count;
            _parameters.Add(parameter);
        }

        Append("@p").Append(index + 1);
    }

    /// <summary>Writes scalars between commas.</summary>
    internal void WriteList(IEnumerable<Scalar> scalars)
    {
        var separator = string.Empty;
        foreach (var scalar in scalars)
        {
            Append(separator);
            WriteScalar(scalar);
            separator = ", ";
        }
    }

    private void NewLine()
    {
        _text.Append('\n').Append(' ', _indent);
    }

    /// <summary>Writes a query in parentheses, on lines of its own.</summary>
    /// <param name="select">The query.</param>
    /// <param name="isValue">Whether the query is a value: its column needs no name.</param>
    internal void WriteNested(SelectRelation select, bool isValue)
    {
        Append("(");
        _indent += 4;
        NewLine();
        WriteSelect(select, isValue);
        _indent -= 4;
        NewLine();
        Append(")");
    }

    private string DeclareAlias(Source source)
    {
        var letters = source.Name.Where(char.IsLetter).Take(1).DefaultIfEmpty('t');
        var first = char.ToLowerInvariant(letters.First()).ToString();
        var alias = first;
        for (var i = 1; !_takenAliases.Add(alias); i++)
        {
            alias = first + i.ToString(CultureInfo.InvariantCulture);
        }

        _aliases[source.Id] = alias;
        return alias;
    }
}

/// <summary>A statement as text.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">Its parameters; <c>@p1</c> is the first.</param>
/// <param name="Tables">The tables that it names, the main one first.</param>
/// <param name="Columns">The columns of those tables that it names.</param>
internal sealed record SqlText(
    string Text,
    EquatableArray<ParameterScalar> Parameters,
    EquatableArray<string> Tables,
    EquatableArray<SqlColumn> Columns);

/// <summary>A column that a statement names.</summary>
internal sealed record SqlColumn(string Table, string Name);
