using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>Keys as texts that can be told apart in a text of many.</summary>
internal static class TrailKeys
{
    /// <summary>What stands between keys.</summary>
    internal const string Mark = "/";

    /// <summary>The text of a key.</summary>
    internal static Scalar Of(Shape key, LambdaNode node) => key switch
    {
        ScalarShape scalar => Text(scalar.Value, node),
        ObjectShape made => made.Members.Select(member => Of(member.Value, node))
            .Aggregate((all, one) => Concat(all, LiteralScalar.Of(","), one)),
        EntityShape { Table.Key.Count: > 0 } entity => entity.At(entity.Table.Key)
            .Select(column => Text(column, node))
            .Aggregate((all, one) => Concat(all, LiteralScalar.Of(","), one)),
        _ => throw new TranslationException(node, "It is no key. Name the properties that tell the rows apart."),
    };

    internal static Scalar Concat(params Scalar[] parts)
        => parts.Aggregate((all, one) => new BinaryScalar(BinaryOperator.Concat, all, one, ScalarType.Text));

    private static Scalar Text(Scalar value, LambdaNode node)
    {
        if (value.Type.Conversion is not null || !(value.Type.IsInteger
            || value.Type.Kind is ScalarKind.Guid or ScalarKind.String))
        {
            throw new TranslationException(node, "Only whole numbers, strings and Guids can tell the rows apart here.");
        }

        var text = value.Type.Kind == ScalarKind.String ? Escaped(value) : new CastScalar(value, ScalarType.Text);
        return Strings.OrEmpty(text);
    }

    private static Scalar Escaped(Scalar text)
    {
        Scalar escaped = text;
        foreach (var (sign, replacement) in new[] { ("\\", "\\\\"), (Mark, "\\s"), (",", "\\c") })
        {
            escaped = FunctionScalar.Of(
                ScalarFunction.Replace,
                ScalarType.Text,
                escaped,
                LiteralScalar.Of(sign),
                LiteralScalar.Of(replacement));
        }

        return escaped;
    }
}
