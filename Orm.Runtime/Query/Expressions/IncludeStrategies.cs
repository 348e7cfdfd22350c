using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>The strategies of includes as arguments of operators: a part of the query as literals are.</summary>
internal static class IncludeStrategies
{
    private static readonly ConstantExpression s_join = Expression.Constant((int)IncludeStrategy.Join);
    private static readonly ConstantExpression s_statement = Expression.Constant((int)IncludeStrategy.Statement);

    /// <summary>The argument; null where the choice is left open.</summary>
    internal static ConstantExpression? Argument(IncludeStrategy strategy) => strategy switch
    {
        IncludeStrategy.Automatic => null,
        IncludeStrategy.Join => s_join,
        IncludeStrategy.Statement => s_statement,
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, "It is none of the strategies."),
    };
}
