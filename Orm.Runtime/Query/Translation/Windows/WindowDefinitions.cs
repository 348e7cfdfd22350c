using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation.Windows;

/// <summary>
/// The window that a lambda defines: <c>w =&gt; w.PartitionBy(a).OrderBy(b).Rows(Frame.CurrentRow)</c>.
/// </summary>
internal static class WindowDefinitions
{
    internal static WindowSpecification Translate(SyntaxNode definition, Translator translator)
        => definition is LambdaNode lambda
            ? Read(lambda.Body, translator)
            : throw new TranslationException(
                definition, "A window must be a lambda that is written where it is used: w => w.OrderBy(...).");

    private static WindowSpecification Read(SyntaxNode node, Translator translator)
    {
        if (node is ParameterNode)
        {
            return WindowSpecification.Empty;
        }

        // A cast to the base type may stand where two branches met.
        if (node is UnaryNode { Operator: CSharpUnary.Convert, Operand: var operand })
        {
            return Read(operand, translator);
        }

        if (node is not CallNode { Receiver: { } receiver } call)
        {
            throw new TranslationException(node, "A window is made by calls on the lambda's parameter only.");
        }

        var window = Read(receiver, translator);
        return call.Method.Name switch
        {
            "PartitionBy" => window with
            {
                PartitionBy = window.PartitionBy.Concat(Keys(call, translator)).ToEquatableArray(),
            },
            "OrderBy" => Ordered(window with { OrderBy = default }, call, isDescending: false, translator),
            "OrderByDescending" => Ordered(window with { OrderBy = default }, call, isDescending: true, translator),
            "ThenBy" => Ordered(window, call, isDescending: false, translator),
            "ThenByDescending" => Ordered(window, call, isDescending: true, translator),
            "Rows" => window with { Frame = Frames.Translate(FrameUnit.Rows, call, translator) },
            "Range" => window with { Frame = Frames.Translate(FrameUnit.Range, call, translator) },
            "Groups" => window with { Frame = Frames.Translate(FrameUnit.Groups, call, translator) },
            "ExcludeCurrentRow" => Excluding(window, FrameExclusion.CurrentRow),
            "ExcludeGroup" => Excluding(window, FrameExclusion.Group),
            "ExcludeTies" => Excluding(window, FrameExclusion.Ties),
            _ => throw new TranslationException(call, $"{call.Method.Name} is no part of a window."),
        };
    }

    private static WindowSpecification Excluding(WindowSpecification window, FrameExclusion exclusion)
        => window with { Frame = window.Frame! with { Exclusion = exclusion } };

    private static IEnumerable<Scalar> Keys(CallNode call, Translator translator)
        => call.Arguments[0] is ArrayNode array
            ? array.Elements.SelectMany(key => Equated(translator.Translate(Unboxed(key)), call))
            : throw new TranslationException(call, "The keys must be written where they are used.");

    // Values that are stored through a conversion are equal where their stored forms are.
    private static IEnumerable<Scalar> Equated(Shape key, SyntaxNode node) => key switch
    {
        ScalarShape scalar => [scalar.Value],
        ObjectShape made => made.Members.SelectMany(member => Equated(member.Value, node)),
        EntityShape { Table.Key.Count: > 0 } entity => entity.At(entity.Table.Key),
        _ => throw new TranslationException(node, "Only values can be partitioned by. Name a property."),
    };

    private static WindowSpecification Ordered(
        WindowSpecification window, CallNode call, bool isDescending, Translator translator)
    {
        var keys = OrderByOperator.OfShape(translator.Translate(call.Arguments[0]), call);
        var orderings = keys.Select(key => new Ordering(key, isDescending));
        return window with { OrderBy = window.OrderBy.Concat(orderings).ToEquatableArray() };
    }

    private static SyntaxNode Unboxed(SyntaxNode node)
        => node is UnaryNode { Operator: CSharpUnary.Convert, Type.Scalar: null } boxed ? boxed.Operand : node;
}
