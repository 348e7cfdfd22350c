using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Collations: a comparison under a collation becomes one of keys, so that nothing behind the binder knows of them. A
// column's collation travels with its type; COLLATE is a cast that changes nothing else.
internal sealed partial class Binder
{
    private BoundCast BindCollate(CollateExpression collate, Scope scope)
    {
        BoundExpression operand = Plain(Settle(Bind(collate.Operand, scope), collate));
        Collation collation = ResolveCollation(collate.Collation);
        return HasCollation(operand.Type)
            ? new BoundCast(operand, operand.Type with { Collation = collation }, IsExplicit: true)
            : throw Error(SqlStates.DatatypeMismatch, $"Values of {operand.Type} have no collation", collate);
    }

    internal Collation ResolveCollation(ObjectName name) => Collations.Find(name.Name) ?? throw Error(
        SqlStates.UndefinedObject,
        $"There is no collation '{name.Name}'",
        name,
        "Collations are binary, nocase and unicode.");

    internal static bool HasCollation(SqlType type) => type.IsCharacter && type.Kind != SqlTypeKind.Json;

    private static bool IsCollate(BoundExpression value) => value is BoundCast cast && cast.Type == cast.Operand.Type;

    /// <summary>A value without the COLLATE around it.</summary>
    private static BoundExpression Plain(BoundExpression value) =>
        value is BoundCast { Operand: var operand } && IsCollate(value) ? operand : value;

    /// <summary>What values are compared by: what COLLATE says, else what one of their columns has.</summary>
    private Collation CollationOf(IEnumerable<BoundExpression> values, SyntaxNode at)
    {
        Collation? written = null;
        var found = Collation.Binary;
        bool isUndecided = false;
        foreach (BoundExpression value in values.Where(value => HasCollation(value.Type)))
        {
            Collation own = value.Type.Collation;
            if (IsCollate(value))
            {
                written = written is null || written == own ? own : throw Error(
                    SqlStates.CollationMismatch, $"COLLATE says both {written} and {own}", at);
            }
            else if (own != Collation.Binary)
            {
                isUndecided |= found != Collation.Binary && found != own;
                found = own;
            }
        }

        return written is null && isUndecided
            ? throw Error(
                SqlStates.IndeterminateCollation,
                "The columns have different collations",
                at,
                "Say which one counts, by COLLATE.")
            : written ?? found;
    }

    /// <summary>The collation that an expression has from its operands: none where they have several.</summary>
    private static SqlType WithCollationOf(SqlType type, IEnumerable<BoundExpression> operands)
    {
        if (!HasCollation(type))
        {
            return type;
        }

        Collation[] found =
        [
            .. operands.Where(operand => HasCollation(operand.Type)).Select(operand => operand.Type.Collation)
                .Where(collation => collation != Collation.Binary).Distinct(),
        ];
        return type with { Collation = found.Length == 1 ? found[0] : Collation.Binary };
    }

    /// <summary>What is compared where two values are.</summary>
    private (BoundExpression Left, BoundExpression Right) Keyed(
        BoundExpression left, BoundExpression right, bool isOrder, SyntaxNode at)
    {
        if (isOrder && left.Type.Kind == SqlTypeKind.Json)
        {
            throw Error(
                SqlStates.UndefinedFunction, $"Values of {left.Type} have no order", at, "Compare parts of them.");
        }

        Collation collation = CollationOf([left, right], at);
        return (KeyOf(left, collation, isOrder), KeyOf(right, collation, isOrder));
    }

    /// <summary>The key of a value: for its order, or just to find those that are equal.</summary>
    private static BoundExpression KeyOf(BoundExpression value, Collation collation, bool isOrder) => collation switch
    {
        _ when value.Type.Kind == SqlTypeKind.Json => Key(JsonFunctionList.Key, value),
        Collation.NoCase => Lower(Plain(value)),
        Collation.Unicode when isOrder => Key(CollationFunctionList.UnicodeKey, Plain(value)),
        _ => Plain(value),
    };

    /// <summary>What a value is ordered by under its own collation.</summary>
    private static BoundExpression OrderKeyOf(BoundExpression value) => HasCollation(value.Type)
        ? KeyOf(value, value.Type.Collation, isOrder: true)
        : value;

    /// <summary>What rows stand together by, in a window or under DISTINCT ON.</summary>
    private static BoundExpression PartitionKeyOf(BoundExpression value) =>
        value.Type.Kind == SqlTypeKind.Json ? EqualityKey(value) : OrderKeyOf(value);

    /// <summary>What values are equal by.</summary>
    private static BoundExpression EqualityKey(BoundExpression value) =>
        KeyOf(value, value.Type.Collation, isOrder: false);

    private static BoundExpression Lower(BoundExpression value) => Key(FunctionCatalog.Find("lower")[0], value);

    /// <summary>The key of a literal is computed once; none of these functions looks around.</summary>
    private static BoundExpression Key(ScalarFunction function, BoundExpression value) => value switch
    {
        BoundConstant { Value.IsNull: true } => new BoundConstant(SqlValue.Null, function.Result),
        BoundConstant { Value: var constant } =>
            new BoundConstant(function.Body([constant], null!), function.Result),
        _ => new BoundCall(function, [value], function.Result),
    };

    /// <summary>
    /// A key from which the text comes back, for the least and the greatest. Of texts that are equal without case it
    /// is the one whose code points are less.
    /// </summary>
    private static BoundExpression ExtremumKey(BoundExpression value, Collation collation) => collation switch
    {
        Collation.Unicode => Key(CollationFunctionList.UnicodeKey, Plain(value)),
        Collation.NoCase => Key(CollationFunctionList.NoCaseKey, Plain(value)),
        _ => value,
    };

    private static BoundExpression FromExtremumKey(BoundExpression key, Collation collation) =>
        collation == Collation.Binary
            ? key
            : new BoundCall(
                CollationFunctionList.TextOfKey, [key], SqlType.Text with { Collation = collation });

    /// <summary>Makes an aggregate one of keys, where the texts' collation counts in it.</summary>
    /// <returns>The collation of the keys that the result is one of.</returns>
    private Collation Collate(ref AggregateFunction function, BoundExpression[] arguments, FunctionCall call)
    {
        Collation collation = HasCollation(arguments[0].Type) ? arguments[0].Type.Collation : Collation.Binary;
        if (function.Kind is AggregateKind.Minimum or AggregateKind.Maximum && collation != Collation.Binary)
        {
            arguments[0] = ExtremumKey(arguments[0], collation);
            function = AggregateTable.Resolve(function.Kind, SqlType.Blob)!;
            return collation;
        }

        if (call.IsDistinct && EqualsByKey(arguments[0].Type))
        {
            arguments[0] = function.Kind == AggregateKind.Count
                ? EqualityKey(arguments[0])
                : throw NotSupported(
                    "DISTINCT of texts without case, or of JSON, in an aggregate other than count", call);
        }

        return Collation.Binary;
    }

    /// <summary>Whether values that are not the same can be equal, and are compared by keys for that.</summary>
    private static bool EqualsByKey(SqlType type) =>
        type.Kind == SqlTypeKind.Json || (HasCollation(type) && type.Collation == Collation.NoCase);

    /// <summary>
    /// Rows are grouped by the keys of texts without case, and of documents; where the value itself is asked for, it is
    /// the least text of the group.
    /// </summary>
    private void GroupByEquality(SelectParts parts, SyntaxNode at)
    {
        for (int i = 0; i < parts.GroupKeys.Count; i++)
        {
            BoundExpression key = parts.GroupKeys[i];
            if (!EqualsByKey(key.Type))
            {
                continue;
            }

            if (parts.GroupingSets.Count > 1)
            {
                throw NotSupported("Grouping sets of texts without case, or of JSON,", at);
            }

            BoundExpression folded = EqualityKey(key);
            BoundExpression least = FromText(Least(Plain(key), key.Type), key.Type);
            parts.GroupKeys[i] = folded;
            parts.Change(expression => expression.Replace(node =>
                node is BoundAggregate || node.Equals(folded) ? node : node.Equals(key) ? least : null));
        }
    }

    private static BoundAggregate Least(BoundExpression value, SqlType type) => new(
        new AggregateFunction(AggregateKind.Minimum, SqlType.Text, SqlType.Text),
        [type.Kind == SqlTypeKind.Json ? new BoundCast(value, SqlType.Text, IsExplicit: true) : value],
        SqlType.Text with { Collation = type.Collation });

    private static BoundExpression FromText(BoundExpression least, SqlType type) =>
        type.Kind == SqlTypeKind.Json ? new BoundCast(least, type, IsExplicit: true) : least;

    /// <summary>An expression over the columns of a plan as one over those of a plan that stands above it.</summary>
    private static BoundExpression Moved(BoundExpression expression, PlanNode from, PlanNode to) =>
        expression.Replace(node => node is BoundColumn column && from.Output.IndexOf(column.Column) is >= 0 and var i
            ? new BoundColumn(to.Output[i])
            : null);

    /// <summary>Leaves one of equal rows.</summary>
    private static PlanNode Distinct(PlanNode plan)
    {
        if (!plan.Output.Any(column => EqualsByKey(column.Type)))
        {
            return new DistinctNode(plan, default);
        }

        BoundExpression[] values = [.. plan.Output.Select(column => (BoundExpression)new BoundColumn(column))];
        int[] keyed = [.. Enumerable.Range(0, values.Length).Where(i => EqualsByKey(values[i].Type))];
        BoundExpression[] keys = [.. values.Select(EqualityKey)];
        BoundAggregate[] leasts = [.. keyed.Select(i => Least(values[i], values[i].Type))];
        PlanColumn[] groups = [.. keys.Select((key, i) => new PlanColumn(plan.Output[i].Name, key.Type))];
        PlanColumn[] texts = [.. leasts.Select((least, i) => new PlanColumn(groups[keyed[i]].Name, least.Type))];
        var grouped = new AggregateNode(
            plan, new SyntaxList<BoundExpression>(keys), new SyntaxList<BoundAggregate>(leasts),
            [[.. Enumerable.Range(0, values.Length)]], [.. groups, .. texts]);
        BoundExpression[] kept = [.. groups.Select((column, i) => Array.IndexOf(keyed, i) is >= 0 and var text
            ? FromText(new BoundColumn(texts[text]), values[i].Type)
            : new BoundColumn(column))];
        return Project(grouped, kept, [.. groups.Select(column => column.Name)]);
    }
}
