using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>Window functions.</content>
internal sealed partial class SqlWriter
{
    private void WriteWindow(WindowScalar window)
    {
        var type = _dialect.WindowType(window);
        Append(type is null ? string.Empty : "CAST(");
        _dialect.WriteWindowFunction(window, this);
        if (window.Filter is not null)
        {
            Append(" FILTER (WHERE ");
            WriteScalar(window.Filter);
            Append(")");
        }

        var over = _text.Length;
        Append(" OVER (");
        WriteSpecification(window.Window);
        Append(")");
        if (CurrentWidth() > LineWidth)
        {
            // The window goes onto a line of its own.
            _text.Remove(over, 1).Insert(over, "\n" + new string(' ', _indent + 8));
        }

        if (type is not null)
        {
            Append(" AS ").Append(type).Append(")");
        }
    }

    private void WriteSpecification(WindowSpecification window)
    {
        var separator = string.Empty;
        if (!window.PartitionBy.IsEmpty)
        {
            Append("PARTITION BY ");
            WriteList(window.PartitionBy);
            separator = " ";
        }

        if (!window.OrderBy.IsEmpty)
        {
            Append(separator).Append("ORDER BY ");
            WriteOrderings(window.OrderBy);
            separator = " ";
        }

        if (window.Frame is { } frame)
        {
            Append(separator);
            WriteFrame(frame);
        }
    }

    private void WriteFrame(WindowFrame frame)
    {
        Append(frame.Unit switch
        {
            FrameUnit.Rows => "ROWS BETWEEN ",
            FrameUnit.Range => "RANGE BETWEEN ",
            _ => "GROUPS BETWEEN ",
        });
        WriteBound(frame.Start);
        Append(" AND ");
        WriteBound(frame.End);
        Append(frame.Exclusion switch
        {
            FrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
            FrameExclusion.Group => " EXCLUDE GROUP",
            FrameExclusion.Ties => " EXCLUDE TIES",
            _ => string.Empty,
        });
    }

    private void WriteBound(FrameBound bound)
    {
        if (bound.Offset is not null)
        {
            WriteScalar(bound.Offset);
            Append(" ");
        }

        Append(bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            FrameBoundKind.Preceding => "PRECEDING",
            FrameBoundKind.CurrentRow => "CURRENT ROW",
            FrameBoundKind.Following => "FOLLOWING",
            _ => "UNBOUNDED FOLLOWING",
        });
    }
}
