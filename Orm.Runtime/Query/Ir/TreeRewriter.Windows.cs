namespace Orm.Linq.Ir;

/// <content>Window functions.</content>
internal abstract partial class TreeRewriter
{
    private Scalar RewriteWindow(WindowScalar window)
    {
        var arguments = window.Arguments.Map(Rewrite);
        var filter = window.Filter is null ? null : RewriteCondition(window.Filter);
        var specification = RewriteSpecification(window.Window);
        return arguments.Equals(window.Arguments) && ReferenceEquals(filter, window.Filter)
            && ReferenceEquals(specification, window.Window)
                ? window
                : window with { Arguments = arguments, Filter = filter, Window = specification };
    }

    /// <summary>Rewrites which rows a window function sees.</summary>
    protected virtual WindowSpecification RewriteSpecification(WindowSpecification window)
    {
        var partition = window.PartitionBy.Map(Rewrite);
        var order = window.OrderBy.Map(RewriteOrdering);
        var frame = window.Frame is null ? null : RewriteFrame(window.Frame);
        return partition.Equals(window.PartitionBy) && order.Equals(window.OrderBy)
            && ReferenceEquals(frame, window.Frame)
                ? window
                : new WindowSpecification(partition, order, frame);
    }

    private WindowFrame RewriteFrame(WindowFrame frame)
    {
        var start = RewriteBound(frame.Start);
        var end = RewriteBound(frame.End);
        return ReferenceEquals(start, frame.Start) && ReferenceEquals(end, frame.End)
            ? frame
            : frame with { Start = start, End = end };
    }

    private FrameBound RewriteBound(FrameBound bound)
    {
        var offset = RewriteOptional(bound.Offset);
        return ReferenceEquals(offset, bound.Offset) ? bound : bound with { Offset = offset };
    }
}
