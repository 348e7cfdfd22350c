namespace Orm.Linq.Ir;

/// <summary>
/// Makes a new tree out of a tree. A derived rule overrides the nodes that it cares for; parts that do not change are
/// shared with the old tree.
/// </summary>
internal abstract partial class TreeRewriter
{
    /// <summary>Rewrites a scalar; by default its parts.</summary>
    internal virtual Scalar Rewrite(Scalar scalar) => RewriteParts(scalar);

    /// <summary>Rewrites a relation; by default its parts.</summary>
    internal virtual Relation Rewrite(Relation relation) => relation switch
    {
        SelectRelation select => RewriteSelect(select),
        SetRelation set => RewriteSet(set),
        CollectionRelation collection => collection with { Elements = (ParameterScalar)Rewrite(collection.Elements) },
        CommonTableRelation common => RewriteCommonTable(common),
        ValuesRelation values => values with { Rows = (ParameterScalar)Rewrite(values.Rows) },
        _ => relation,
    };

    private SetRelation RewriteSet(SetRelation set)
    {
        var left = Rewrite(set.Left);
        var right = (SelectRelation)Rewrite(set.Right);
        return ReferenceEquals(left, set.Left) && ReferenceEquals(right, set.Right)
            ? set
            : set with { Left = left, Right = right };
    }

    /// <summary>Rewrites the parts of a SELECT in the order in which they are written.</summary>
    protected virtual SelectRelation RewriteSelect(SelectRelation select)
    {
        var rewritten = select with
        {
            Items = select.Items.Map(RewriteItem),
            From = RewriteSource(select.From),
            Joins = select.Joins.Map(RewriteJoin),
            Where = RewriteOptional(select.Where),
            GroupBy = select.GroupBy.Map(Rewrite),
            Having = RewriteOptional(select.Having),
            OrderBy = select.OrderBy.Map(RewriteOrdering),
            Limit = RewriteOptional(select.Limit),
            Offset = RewriteOptional(select.Offset),
        };
        return rewritten == select ? select : rewritten;
    }

    protected Scalar? RewriteOptional(Scalar? scalar) => scalar is null ? null : Rewrite(scalar);

    protected SelectItem RewriteItem(SelectItem item)
    {
        var value = Rewrite(item.Value);
        return ReferenceEquals(value, item.Value) ? item : item with { Value = value };
    }

    protected virtual Source? RewriteSource(Source? source)
    {
        if (source is null)
        {
            return null;
        }

        var relation = Rewrite(source.Relation);
        return ReferenceEquals(relation, source.Relation) ? source : source with { Relation = relation };
    }

    protected virtual Join RewriteJoin(Join join)
    {
        var source = RewriteSource(join.Source)!;
        var on = RewriteOptional(join.On);
        return ReferenceEquals(source, join.Source) && ReferenceEquals(on, join.On)
            ? join
            : join with { Source = source, On = on };
    }

    protected Ordering RewriteOrdering(Ordering ordering)
    {
        var key = Rewrite(ordering.Key);
        return ReferenceEquals(key, ordering.Key) ? ordering : ordering with { Key = key };
    }

    /// <summary>Rewrites what a scalar consists of.</summary>
    protected Scalar RewriteParts(Scalar scalar) => scalar switch
    {
        UnaryScalar unary => Changed(
            unary.Operand, operand => new UnaryScalar(unary.Operator, operand, unary.Type), unary),
        BinaryScalar binary => RewriteBinary(binary),
        CaseScalar branches => RewriteCase(branches),
        CastScalar cast => Changed(cast.Operand, operand => new CastScalar(operand, cast.Type), cast),
        FunctionScalar function => RewriteFunction(function),
        RawScalar raw => RewriteRaw(raw),
        WindowScalar window => RewriteWindow(window),
        InListScalar list => RewriteInList(list),
        RowComparisonScalar rows => RewriteRows(rows),
        InQueryScalar query => query with { Value = Rewrite(query.Value), Query = Rewrite(query.Query) },
        ExistsScalar exists => exists with { Query = (SelectRelation)Rewrite(exists.Query) },
        SubqueryScalar subquery => subquery with { Query = (SelectRelation)Rewrite(subquery.Query) },
        AggregateScalar aggregate => aggregate with
        {
            Argument = RewriteOptional(aggregate.Argument),
            Filter = aggregate.Filter is null ? null : RewriteCondition(aggregate.Filter),
            Separator = RewriteOptional(aggregate.Separator),
        },
        _ => scalar,
    };

    private Scalar Changed(Scalar part, Func<Scalar, Scalar> make, Scalar whole)
    {
        var rewritten = Rewrite(part);
        return ReferenceEquals(rewritten, part) ? whole : make(rewritten);
    }

    // Records carry the nullability that their constructor derived; parts that change are given to the constructor
    // again.
    private Scalar RewriteBinary(BinaryScalar binary)
    {
        var left = Rewrite(binary.Left);
        var right = Rewrite(binary.Right);
        return ReferenceEquals(left, binary.Left) && ReferenceEquals(right, binary.Right)
            ? binary
            : new BinaryScalar(binary.Operator, left, right, binary.Type);
    }

    private Scalar RewriteCase(CaseScalar branches)
    {
        var rewritten = branches.Branches.Map(RewriteBranch);
        var otherwise = Rewrite(branches.Else);
        return rewritten.Equals(branches.Branches) && ReferenceEquals(otherwise, branches.Else)
            ? branches
            : new CaseScalar(rewritten, otherwise, branches.Type);
    }

    private CaseBranch RewriteBranch(CaseBranch branch)
    {
        var condition = RewriteCondition(branch.Condition);
        var value = Rewrite(branch.Value);
        return ReferenceEquals(condition, branch.Condition) && ReferenceEquals(value, branch.Value)
            ? branch
            : new CaseBranch(condition, value);
    }

    /// <summary>
    /// Rewrites the condition of a branch or of an aggregate; a rule may know that unknown counts as false there.
    /// </summary>
    protected virtual Scalar RewriteCondition(Scalar condition) => Rewrite(condition);

    private Scalar RewriteFunction(FunctionScalar function)
    {
        var arguments = function.Arguments.Map(Rewrite);
        return arguments.Equals(function.Arguments) ? function : function with { Arguments = arguments };
    }

    private Scalar RewriteRaw(RawScalar raw)
    {
        var holes = raw.Holes.Map(Rewrite);
        return holes.Equals(raw.Holes) ? raw : raw with { Holes = holes };
    }

    private Scalar RewriteRows(RowComparisonScalar rows)
    {
        var left = rows.Left.Map(Rewrite);
        var right = rows.Right.Map(Rewrite);
        return left.Equals(rows.Left) && right.Equals(rows.Right) ? rows : rows with { Left = left, Right = right };
    }

    private Scalar RewriteInList(InListScalar list)
    {
        var value = Rewrite(list.Value);
        var items = list.Items.Map(Rewrite);
        return ReferenceEquals(value, list.Value) && items.Equals(list.Items) ? list : new InListScalar(value, items);
    }
}
