using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Windows;

/// <summary>What a window function needs to have a meaning.</summary>
internal static class WindowRules
{
    internal static void Check(WindowScalar window, SyntaxNode node)
    {
        var order = window.Window.OrderBy;
        if (order.IsEmpty && NeedsOrder(window.Function))
        {
            throw new TranslationException(
                node, $"{window.Function} depends on the order of the rows, and rows of a table have none. Add " +
                "OrderBy to the window.");
        }

        if (window.Window.Frame is { } frame)
        {
            CheckFrame(frame, order, node);
        }
    }

    /// <summary>Whether every row sees at least one row, itself or one equal to it.</summary>
    internal static bool IsNeverEmpty(WindowScalar window)
        => window.Filter is null && window.Window.Frame is null or
        {
            Start.Kind: <= FrameBoundKind.CurrentRow,
            End.Kind: >= FrameBoundKind.CurrentRow,
            Exclusion: FrameExclusion.None or FrameExclusion.Ties,
        };

    private static bool NeedsOrder(WindowFunctionKind function) => function is <= WindowFunctionKind.NthValue;

    private static void CheckFrame(WindowFrame frame, EquatableArray<Ordering> order, SyntaxNode node)
    {
        if (frame.Unit == FrameUnit.Groups && order.IsEmpty)
        {
            throw new TranslationException(
                node, "Groups are rows that an order calls equal. Add OrderBy to the window.");
        }

        if (frame.Unit != FrameUnit.Range || (frame.Start.Offset ?? frame.End.Offset) is null)
        {
            return;
        }

        if (order.Count != 1 || order[0].Key.Type is not { IsNumeric: true, Conversion: null } type
            || type.Kind is ScalarKind.Decimal or ScalarKind.UInt64)
        {
            throw new TranslationException(
                node, "The distances of a range are differences of the order's key: there must be exactly one, and " +
                "it must be a number that the database calculates with (no decimal, no ulong).");
        }
    }
}
