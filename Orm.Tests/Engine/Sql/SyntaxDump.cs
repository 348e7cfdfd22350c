using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Orm.Engine.Sql.Syntax;

namespace Orm.Tests.Engine.Sql;

/// <summary>A syntax tree as indented text: a line a node, with what was written and is not the default.</summary>
internal static class SyntaxDump
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Values that are the first of their enumeration, and yet say something.</summary>
    private static readonly HashSet<string> s_telling =
        ["Operator", "Kind", "Test", "Quantifier", "Unit", "Strength", "Isolation"];

    internal static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        Append(text, "", node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string label, SyntaxNode node, int depth)
    {
        text.Append(' ', depth * 2).Append(label).Append(node.GetType().Name);
        var children = new List<(string Name, IReadOnlyList<SyntaxNode> Nodes, bool IsList)>();
        foreach (PropertyInfo property in Properties(node))
        {
            object? value = property.GetValue(node);
            switch (value)
            {
                case SyntaxNode child:
                    children.Add((property.Name, [child], false));
                    break;
                case string or not IEnumerable:
                    AppendScalar(text, property.Name, value);
                    break;
                case IEnumerable<SyntaxNode> list:
                    children.Add((property.Name, [.. list], true));
                    break;
                case IEnumerable list:
                    string items = string.Join(",", list.Cast<object>());
                    text.Append(items.Length > 0 ? $" {property.Name}=[{items}]" : "");
                    break;
            }
        }

        text.Append('\n');
        foreach ((string name, IReadOnlyList<SyntaxNode> nodes, bool isList) in children)
        {
            foreach (SyntaxNode child in nodes)
            {
                Append(text, isList ? $"{name}[]: " : $"{name}: ", child, depth + 1);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties(SyntaxNode node) =>
        node.GetType().GetProperties(Declared)
            .Where(property => property.Name is not ("EqualityContract" or "Span" or "IsBare"));

    private static void AppendScalar(StringBuilder text, string name, object? value)
    {
        bool isDefault = value is null or false
            || (value is Enum && Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0 && !s_telling.Contains(name))
            || (value is 0 && name is "ArrayDimensions" or "Number");
        if (!isDefault)
        {
            string shown = value is string s ? $"'{s}'" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
            text.Append(CultureInfo.InvariantCulture, $" {name}={shown}");
        }
    }
}
