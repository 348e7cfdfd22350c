using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>Replaces every column in a tree, those in queries inside of it, too.</summary>
internal sealed class ColumnReplacement(Func<Scalar, Scalar> replace) : TreeRewriter
{
    internal override Scalar Rewrite(Scalar scalar) => scalar is ColumnScalar ? replace(scalar) : RewriteParts(scalar);
}
