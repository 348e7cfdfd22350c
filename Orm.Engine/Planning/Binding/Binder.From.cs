using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Tables, joins and queries in FROM.
internal sealed partial class Binder
{
    private int _viewDepth;

    /// <summary>Whether a FROM has a view, a query or a common table expression.</summary>
    internal bool HasQueriesInFrom { get; private set; }

    /// <summary>All tables of a FROM; the commas between them are cross joins.</summary>
    private PlanNode BindFrom(SyntaxList<TableExpression> from, Scope scope)
    {
        PlanNode? plan = null;
        foreach (TableExpression table in from)
        {
            PlanNode next = BindTable(table, scope);
            plan = plan is null ? next : new JoinNode(JoinKind.Cross, plan, next, null);
        }

        return plan ?? new ValuesNode([], [default]);
    }

    private PlanNode BindTable(TableExpression table, Scope scope) => table switch
    {
        TableReference reference => BindReference(reference, scope),
        DerivedTable derived => BindDerived(derived, scope),
        JoinedTable join => BindJoin(join, scope),
        FunctionTable function => BindFunctionTable(function, scope),
        _ => throw NotSupported("This kind of table", table),
    };

    private PlanNode BindReference(TableReference reference, Scope scope)
    {
        RequireKnownSchema(reference.Name);
        string name = reference.Name.Name;
        if (reference.Name.Schema is null)
        {
            if (scope.FindRecursion(name) is { } recursion)
            {
                return AddShared(recursion.Shared, recursion.Start, isWorking: true, reference, scope);
            }

            if (scope.FindShared(name) is { } shared)
            {
                return AddShared(shared, shared.Plan, isWorking: false, reference, scope);
            }
        }

        if (!_schema.Views.ContainsKey(name) && FindTable(name) is { } table)
        {
            ScanNode scan = WithIndexes(Scan(table, reference.Alias?.Name ?? name));
            AddTable(reference.Alias, name, scan.Output, scope, reference);
            return scope.Locks?.Locked(scan, scan.Alias) ?? scan;
        }

        CatalogView? view = FoldsNames ? _schema.MeantView(name) : _schema.Views.GetValueOrDefault(name);
        return view is not null ? BindView(view, reference, scope) : throw NoTable(reference.Name);
    }

    private PlanNode AddShared(
        SharedTable shared, PlanNode plan, bool isWorking, TableReference reference, Scope scope)
    {
        shared.IsRead = true;
        HasQueriesInFrom = true;
        PlanNode node = shared.Again is { } again && _copies++ < MostCopies ? again() : new SharedScanNode(
            shared, isWorking, [.. plan.Output.Select(column => new PlanColumn(column.Name, column.Type))]);
        AddTable(reference.Alias, shared.Name, node.Output, scope, reference);
        return node;
    }

    /// <summary>A scan of all columns; those that are not used are left out later.</summary>
    internal static ScanNode Scan(CatalogTable table, string alias)
    {
        ImmutableArray<int> key = table.PrimaryKey?.Columns ?? [];
        ImmutableArray<PlanColumn> columns =
        [
            .. table.Columns.Select((column, i) => new PlanColumn(column.Name, column.Type)
            {
                Table = table.Name,
                BaseName = column.Name,
                IsNotNull = column.IsNotNull,
                IsKey = key.Length == 1 && key[0] == i,
                IsPartOfKey = key.Contains(i),
                IsCounting = column.Identity is not null,
                IsGenerated = column.Generated is not null,
            }),
        ];
        return new ScanNode(table, columns.Add(new PlanColumn("rowid", SqlType.BigInt)), columns) { Alias = alias };
    }

    private PlanNode BindView(CatalogView view, TableReference reference, Scope scope)
    {
        HasQueriesInFrom = true;
        if (++_viewDepth > 100)
        {
            throw Error(
                SqlStates.InternalLimit, $"The view '{view.Name}' contains itself, or too many others", reference);
        }

        Query query = ((QueryStatement)SqlParser.ParseStatement(view.Query)).Query;
        query = scope.Locks?.Locked(query, reference.Alias?.Name ?? view.Name) ?? query;
        PlanNode plan = new Binder(_schema, view.Query, ParameterList.None) { _viewDepth = _viewDepth }
            .BindQuery(query, null);
        _viewDepth--;
        PlanNode renamed = Renamed(plan, [.. view.Columns.Select(name => new Identifier(name))], reference);
        AddTable(reference.Alias, view.Name, renamed.Output, scope, reference);
        return renamed;
    }

    private PlanNode BindDerived(DerivedTable derived, Scope scope)
    {
        Scope outer = derived.IsLateral ? scope : scope.WithoutTables();
        Query query = scope.Locks?.Locked(derived.Query, derived.Alias?.Name) ?? derived.Query;
        HasQueriesInFrom = true;
        PlanNode plan = BindQuery(query, outer);
        AddTable(derived.Alias, null, plan.Output, scope, derived);
        return plan;
    }

    private void AddTable(
        TableAlias? alias, string? name, ImmutableArray<PlanColumn> columns, Scope scope, SyntaxNode at) =>
        AddTable(
            alias,
            new ScopeTable(name, columns.Select(column => (column.Name, column))),
            scope,
            at);

    private void AddTable(TableAlias? alias, ScopeTable table, Scope scope, SyntaxNode at)
    {
        SyntaxList<Identifier> names = alias?.Columns ?? default;
        if (names.Count > table.Columns.Count)
        {
            throw Error(SqlStates.InvalidColumnReference, "There are more names than columns", at);
        }

        string? visible = alias?.Name ?? table.Name;
        if (visible is not null && scope.Tables.Exists(other => other.Name == visible))
        {
            throw Error(
                SqlStates.DuplicateAlias, $"'{visible}' stands twice in FROM", at, "Give one of them an alias.");
        }

        scope.Add(table with
        {
            Name = visible,
            Columns =
                [.. table.Columns.Select((column, i) => i < names.Count ? (names[i].Name, column.Value) : column)],
        });
    }
}
