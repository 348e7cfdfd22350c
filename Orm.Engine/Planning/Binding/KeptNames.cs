using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Binding;

/// <summary>
/// What the names in a query mean while it is bound, so that the catalog can keep a text that means the same when
/// tables have got more columns: <c>*</c> and NATURAL as lists of columns, and the table's name before each column.
/// </summary>
internal sealed class KeptNames : SyntaxRewriter
{
    private readonly Dictionary<SyntaxNode, SyntaxList<SelectItem>> _stars =
        new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, string> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, SyntaxList<Identifier>> _common =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes down which columns a star stands for; it stays where one has no name of its own.</summary>
    internal void Add(StarItem star, IEnumerable<(string Name, BoundExpression Value)> columns, Scope scope)
    {
        var items = new List<SelectItem>();
        foreach ((string name, BoundExpression value) in columns)
        {
            string? table = star.Table?.Name ?? TableOf(scope, name, value);
            bool isClear = table is not null
                ? scope.Tables.Find(other => other.Name == table)!.Columns.Count(column => column.Name == name) == 1
                : scope.Columns.Count(column => column.Name == name) == 1;
            if (!isClear)
            {
                return;
            }

            items.Add(new ExpressionItem(new ColumnReference(Qualifier(table), name), Alias: null));
        }

        _stars[star] = [.. items];
    }

    /// <summary>Takes down which table a column without one is of.</summary>
    internal void Add(ColumnReference reference, BoundExpression value, Scope scope)
    {
        var nearer = new HashSet<string>();
        for (Scope? around = scope; around is not null && reference.Table is null; around = around.Parent)
        {
            if (TableOf(around, reference.Name, value) is { } table)
            {
                if (!nearer.Contains(table))
                {
                    _tables[reference] = table;
                }

                return;
            }

            nearer.UnionWith(around.Tables.Select(other => other.Name).OfType<string>());
        }
    }

    /// <summary>Takes down which columns NATURAL means.</summary>
    internal void Add(JoinedTable join, SyntaxList<Identifier> common) => _common[join] = common;

    internal override SyntaxNode Rewrite(SyntaxNode node) => base.Rewrite(node) switch
    {
        SelectBody body when body.Items.AsSpan().ToArray().Any(_stars.ContainsKey) => body with
        {
            Items =
            [
                .. body.Items.AsSpan().ToArray().SelectMany(item =>
                    _stars.TryGetValue(item, out SyntaxList<SelectItem> named) ? named.AsSpan().ToArray() : [item]),
            ],
        },
        ColumnReference column when _tables.TryGetValue(node, out string? table) =>
            column with { Table = Qualifier(table) },
        JoinedTable join when _common.TryGetValue(node, out SyntaxList<Identifier> common) => join with
        {
            IsNatural = false,
            Using = common,
            On = common.IsEmpty ? new BooleanLiteral(true) : null,
        },
        var other => other,
    };

    private static ObjectName? Qualifier(string? table) => table is null ? null : new ObjectName(null, table);

    private static string? TableOf(Scope scope, string name, BoundExpression value) => scope.Tables.Find(
        table => table.Name is not null && table.Columns.Count(column => column.Name == name) == 1
            && table.Columns.Any(column => column.Name == name && column.Value.Equals(value)))?.Name;
}
