using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Windows;

/// <summary>The frames of windows.</summary>
internal static class Frames
{
    internal static WindowFrame Translate(FrameUnit unit, CallNode call, Translator translator)
    {
        var start = Bound(call.Arguments[0], translator);
        var end = call.Arguments.Count > 1
            ? Bound(call.Arguments[1], translator)
            : new FrameBound(FrameBoundKind.CurrentRow);
        if (start.Kind == FrameBoundKind.UnboundedFollowing || end.Kind == FrameBoundKind.UnboundedPreceding
            || start.Kind > end.Kind)
        {
            throw new TranslationException(call, "The frame ends before it begins.");
        }

        if (unit != FrameUnit.Range && (HasFraction(start) || HasFraction(end)))
        {
            throw new TranslationException(
                call, "Rows and groups are counted in whole numbers. Only the distance of a range can have a " +
                "fraction.");
        }

        return new WindowFrame(unit, start, end, FrameExclusion.None);
    }

    private static FrameBound Bound(SyntaxNode node, Translator translator)
    {
        if (node is not CallNode { Method: { DeclaringType: "Orm.Frame", Name: var name } } call)
        {
            throw new TranslationException(
                node, "A bound must be written where it is used: Frame.CurrentRow, Frame.Preceding(3).");
        }

        return name switch
        {
            "UnboundedPreceding" => new FrameBound(FrameBoundKind.UnboundedPreceding),
            "CurrentRow" => new FrameBound(FrameBoundKind.CurrentRow),
            "UnboundedFollowing" => new FrameBound(FrameBoundKind.UnboundedFollowing),
            _ => new FrameBound(
                name == "Preceding" ? FrameBoundKind.Preceding : FrameBoundKind.Following,
                WindowFunctions.Whole(call, 0, "distance", 0, translator)),
        };
    }

    private static bool HasFraction(FrameBound bound)
        => bound.Offset is { Type.Kind: Model.ScalarKind.Double } and not LiteralScalar { Value: long or int };
}
