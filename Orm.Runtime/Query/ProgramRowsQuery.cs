using Orm.Linq.Expressions;

namespace Orm;

/// <summary>Rows of the program as a query.</summary>
internal sealed class ProgramRowsQuery<TElement> : Query<TElement>
{
    internal ProgramRowsQuery(QueryContext context, OperatorValue values, ProgramRow row)
        : base(context)
    {
        Values = values;
        Row = row;
    }

    internal override OperatorValue Values { get; }

    internal override ProgramRow Row { get; }
}
