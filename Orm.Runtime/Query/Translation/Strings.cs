using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>Strings: how values become text, and how texts are joined.</summary>
internal static class Strings
{
    /// <summary>The concatenation of some values; null counts as empty, as in C#.</summary>
    internal static Scalar Concat(IReadOnlyList<SyntaxNode> parts, Translator translator)
    {
        Scalar? whole = null;
        foreach (var part in parts.Select(UniversalMembers.Unboxed))
        {
            var text = OrEmpty(AsText(translator.TranslateScalar(part), part));
            whole = whole is null ? text : new BinaryScalar(BinaryOperator.Concat, whole, text, ScalarType.Text);
        }

        return whole ?? LiteralScalar.Of(string.Empty);
    }

    /// <summary>Some values with a separator between them.</summary>
    internal static Scalar Join(SyntaxNode separator, IReadOnlyList<SyntaxNode> parts, Translator translator)
    {
        var all = new List<SyntaxNode>();
        foreach (var part in parts)
        {
            if (all.Count > 0)
            {
                all.Add(separator);
            }

            all.Add(part);
        }

        return Concat(all, translator);
    }

    /// <summary>A string, or the empty one where it is null.</summary>
    internal static Scalar OrEmpty(Scalar text) => text switch
    {
        LiteralScalar { Value: null } => LiteralScalar.Of(string.Empty),
        { IsNullable: true } => new FunctionScalar(
            ScalarFunction.Coalesce,
            EquatableArray.Of(text, LiteralScalar.Of(string.Empty)),
            ScalarType.Text,
            IsNullable: false),
        _ => text,
    };

    /// <summary>The text of a value: empty for a Nullable without a value, none for a string that is null.</summary>
    internal static Scalar TextOf(Scalar value, SyntaxNode node)
        => node.Type.IsNullableValue ? OrEmpty(AsText(value, node)) : AsText(value, node);

    /// <summary>A value as C#'s ToString writes it, where that does not depend on a culture.</summary>
    internal static Scalar AsText(Scalar value, SyntaxNode node) => value.Type switch
    {
        { Conversion.IsNameOfEnum: true } => value switch
        {
            ColumnScalar column => column with { Type = ScalarType.Text },
            _ => new CastScalar(value, ScalarType.Text),
        },
        { Conversion: not null } => throw new TranslationException(
            node, "The column is stored through a conversion, so that the database does not know its text."),
        _ when node.Type.IsFlags => throw new TranslationException(
            node, "The text of flags is a list of names. Select the value and format it after the results are read."),
        _ when node.Type.EnumMembers is { } members => EnumName(value, members),
        { Kind: ScalarKind.String } => value,
        { Kind: ScalarKind.Char } => new CastScalar(value, ScalarType.Text),
        { Kind: ScalarKind.Boolean } => CaseScalar.When(
            value, LiteralScalar.Of("True"), value.IsNullable ? WhenFalse(value) : LiteralScalar.Of("False")),
        { IsInteger: true } or { Kind: ScalarKind.Decimal or ScalarKind.TimeSpan }
            => new CastScalar(value, ScalarType.Text),
        { Kind: ScalarKind.Guid } => FunctionScalar.Of(ScalarFunction.Lower, ScalarType.Text, value),
        _ => throw Refused(value, node),
    };

    // A number without a name is its own text.
    private static Scalar EnumName(Scalar value, IReadOnlyList<EnumMember> members) => new CaseScalar(
        members
            .Select(member => new CaseBranch(
                BinaryScalar.Compare(BinaryOperator.Equal, value, new LiteralScalar(member.Value, value.Type)),
                LiteralScalar.Of(member.Name)))
            .ToEquatableArray(),
        new CastScalar(value, ScalarType.Text),
        ScalarType.Text);

    private static Scalar WhenFalse(Scalar value) => CaseScalar.When(
        UnaryScalar.Not(value), LiteralScalar.Of("False"), LiteralScalar.Null(ScalarType.Text));

    private static TranslationException Refused(Scalar value, SyntaxNode node) => new(
        node,
        $"The text of a {value.Type.Kind} depends on a format that databases do not share. Select the value " +
        "and format it after the results are read.");
}
