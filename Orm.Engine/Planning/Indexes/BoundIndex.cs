using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Indexes;

/// <summary>An index whose keys are computed or that has only some of the rows, bound to the columns of a
/// scan.</summary>
/// <param name="Index">The index.</param>
/// <param name="Keys">What its keys are made of.</param>
/// <param name="Condition">Which rows it has; null: all.</param>
internal sealed record BoundIndex(
    CatalogIndex Index, SyntaxList<BoundExpression> Keys, BoundExpression? Condition);
