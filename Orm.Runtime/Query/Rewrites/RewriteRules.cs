using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>A rule that makes another tree of the same meaning out of a tree.</summary>
internal interface IRewriteRule
{
    /// <summary>The rule's name.</summary>
    string Name { get; }

    /// <summary>Whether a dialect needs the rule.</summary>
    bool Applies(DialectTraits dialect);

    SelectRelation Apply(SelectRelation statement);
}

/// <summary>All rules, in the order in which they run.</summary>
internal static class RewriteRules
{
    internal static IReadOnlyList<IRewriteRule> All { get; } =
    [
        new CountAsExistence(),
        new ComparedValues(),
        new NavigationKeys(),
        new UnusedColumns(),
        new NullSemantics(),
        new DecimalFunctions(),
        new DecimalComparisons(),
        new UnsignedComparisons(),
        new UnsignedExtremes(),
        new UngroupedColumns(),
        new ConstantConditions(),
        new ConstantKeys(),
    ];

    internal static SelectRelation Apply(SelectRelation statement, DialectTraits dialect)
    {
        foreach (var rule in All)
        {
            if (rule.Applies(dialect))
            {
                statement = rule.Apply(statement);
            }
        }

        return statement;
    }
}
