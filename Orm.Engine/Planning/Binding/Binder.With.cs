using System.Collections.Immutable;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Common table expressions.
internal sealed partial class Binder
{
    /// <summary>So often common table expressions are computed where they are read: when they read others twice, each
    /// of which does so, too, that would have no end.</summary>
    private const int MostCopies = 100;

    private int _copies;

    private void BindWith(WithClause with, Scope scope)
    {
        foreach (TableDefinition definition in with.Tables)
        {
            if (with.Tables.AsSpan().ToArray().Any(
                other => !ReferenceEquals(other, definition) && other.Name == definition.Name))
            {
                throw Error(SqlStates.DuplicateAlias, $"WITH names '{definition.Name}' twice", definition);
            }

            var shared = new SharedTable(definition.Name) { Materialization = definition.Materialization };
            if (definition.Statement is QueryStatement query)
            {
                if (!with.IsRecursive || !TryBindRecursion(definition, query.Query, shared, scope))
                {
                    shared.Plan = BindQuery(query.Query, scope);
                }
            }
            else if (_depth > 1)
            {
                throw Error(
                    SqlStates.FeatureNotSupported, "Changes in WITH belong to the whole statement", definition,
                    "Put this WITH in front of the statement.");
            }
            else
            {
                shared.Plan = BindModification((ModificationStatement)definition.Statement, scope);
            }

            shared.Plan = Renamed(shared.Plan, definition.Columns, definition);
            if (definition is { Materialization: Materialization.NotMaterialized, Statement: QueryStatement again }
                && shared.IsStable)
            {
                Scope seen = scope.WithoutTables();
                shared.Again = () => Renamed(BindQuery(again.Query, seen), definition.Columns, definition);
            }

            scope.Add(shared);
        }
    }

    /// <summary>The plan with the changes of its WITH, which happen although nothing may read them.</summary>
    private static PlanNode WithChanges(PlanNode plan, Scope scope)
    {
        ImmutableArray<PlanNode> changes =
        [
            .. scope.Shared.Where(shared => shared.IsRead ? shared.Plan.ChangesRows : shared.Plan.HasSideEffects)
                .Select(shared => new SharedScanNode(shared, IsWorking: false, shared.Plan.Output)),
        ];
        return changes.IsEmpty ? plan : new AllChangesNode(changes, plan);
    }

    /// <summary>
    /// A query that refers to its own name: <c>start UNION [ALL] step</c>, where only the step does.
    /// </summary>
    private bool TryBindRecursion(TableDefinition definition, Query query, SharedTable shared, Scope scope)
    {
        if (query.Body is not SetOperation { Operator: SetOperator.Union } union
            || !new ReferenceSearch(definition.Name).IsIn(union))
        {
            return false;
        }

        RequireLinearRecursion(definition, query, union);
        var inner = new Scope(scope);
        if (query.With is not null)
        {
            BindWith(query.With, inner);
        }

        PlanNode start = Renamed(BindBody(union.Left, inner), definition.Columns, definition);
        inner.Recursions[definition.Name] = (shared, start);
        PlanNode step = BindBody(union.Right, inner);
        if (step.Output.Length != start.Output.Length)
        {
            throw Error(SqlStates.SyntaxError, "The two queries have different numbers of columns", union);
        }

        if (!union.IsAll && start.Output.Any(column => EqualsByKey(column.Type)))
        {
            throw NotSupported("A recursive UNION of texts without case, or of JSON,", union);
        }

        BoundExpression[] values = [.. step.Output.Select((column, i) => Coerce(
            new BoundColumn(column), start.Output[i].Type, Functions.CastContext.Assignment, union))];
        shared.Plan = start;
        shared.Recursion = ProjectIfNeeded(step, values);
        shared.IsDistinct = !union.IsAll;
        return true;
    }

    private void RequireLinearRecursion(TableDefinition definition, Query query, SetOperation union)
    {
        if (!query.OrderBy.IsEmpty || query.Limit is not null || query.Offset is not null)
        {
            throw NotSupported("ORDER BY or LIMIT of a recursive query", query);
        }

        if (new ReferenceSearch(definition.Name).CountIn(union.Right) > 1)
        {
            throw Error(
                SqlStates.InvalidRecursion, $"The step of '{definition.Name}' refers to it more than once", definition);
        }

        if (new ReferenceSearch(definition.Name).IsIn(union.Left))
        {
            throw Error(
                SqlStates.InvalidRecursion, $"The first part of '{definition.Name}' refers to itself", definition);
        }
    }

    private PlanNode Renamed(PlanNode plan, SyntaxList<Identifier> names, SyntaxNode at)
    {
        if (names.IsEmpty)
        {
            return plan;
        }

        if (names.Count > plan.Output.Length)
        {
            throw Error(SqlStates.InvalidColumnReference, "There are more names than columns", at);
        }

        BoundExpression[] values = [.. plan.Output.Select(column => new BoundColumn(column))];
        return Project(
            plan, values, [.. plan.Output.Select((column, i) => i < names.Count ? names[i].Name : column.Name)]);
    }

    /// <summary>Whether a query reads a table of a name.</summary>
    private sealed class ReferenceSearch(string name) : SyntaxRewriter
    {
        private int _found;

        internal bool IsIn(SyntaxNode node) => CountIn(node) > 0;

        internal int CountIn(SyntaxNode node)
        {
            Rewrite(node);
            return _found;
        }

        internal override SyntaxNode Rewrite(SyntaxNode node)
        {
            _found += node is TableReference { Name.Schema: null } table && table.Name.Name == name ? 1 : 0;
            return base.Rewrite(node);
        }
    }
}
