using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// CREATE INDEX.
internal sealed partial class SchemaEditor
{
    private void CreateIndex(CreateIndexStatement create)
    {
        CatalogTable table = RequireTable(create.Table);
        CatalogIndex index = DefineIndex(table, create);
        if (_schema.Has(index.Name))
        {
            if (create.IfNotExists)
            {
                return;
            }

            throw Error(SqlStates.DuplicateTable, $"There is an index '{index.Name}' already", create);
        }

        RequireValid(table, index, create);
        RequireMethod(create);
        try
        {
            SaveIndexed(WithIndex(table, index));
        }
        catch (DuplicateKeyException)
        {
            throw new ConstraintException(
                SqlStates.UniqueViolation,
                $"Rows of '{table.Name}' have equal keys: the unique index '{index.Name}' cannot be made",
                table.Name,
                index.Name);
        }
    }

    private CatalogIndex DefineIndex(CatalogTable table, CreateIndexStatement create)
    {
        ImmutableArray<CatalogIndexColumn> columns =
            [.. create.Elements.AsSpan().ToArray().Select(element => IndexColumnOf(table, element))];
        string name = create.Name
            ?? NewName(table, $"{table.Name}_{string.Join('_', create.Elements.Select(PartOfName).AsSpan()!)}_idx");
        return new CatalogIndex(name, 0, create.IsUnique, columns)
        {
            Where = create.Where is null ? null : Kept(table, create.Where),
            Included = IncludedOf(table, create.Include),
            NullsNotDistinct = create.NullsNotDistinct,
        };

        static string PartOfName(IndexElement element) => element.Expression switch
        {
            ColumnReference column => column.Name,
            FunctionCall call => call.Name.Name,
            _ => "expr",
        };
    }

    private ImmutableArray<int> IncludedOf(CatalogTable table, SyntaxList<Identifier> include) =>
        [.. include.AsSpan().ToArray().Select(column => RequireColumn(table, column.Name, column))];

    private CatalogIndexColumn IndexColumnOf(CatalogTable table, IndexElement element)
    {
        bool descending = element.Direction == SortDirection.Descending;
        bool nullsFirst = element.Nulls == NullsOrder.Unspecified ? descending : element.Nulls == NullsOrder.First;
        if (element is { Collation: null, Expression: ColumnReference column }
            && RequireColumn(table, column.Name, element) is var place
            && table.Columns[place].Type.Collation == Collation.Binary)
        {
            RequireOrdered(table.Columns[place].Type, element);
            return new CatalogIndexColumn(place, descending, nullsFirst);
        }

        return new CatalogIndexColumn(-1, descending, nullsFirst)
        {
            Expression = Kept(table, Binder.Collated(element)),
        };
    }

    /// <summary>Expressions are bound once, so that their errors come with the definition.</summary>
    private void RequireValid(CatalogTable table, CatalogIndex index, CreateIndexStatement create)
    {
        if (!index.IsComputed)
        {
            return;
        }

        var binder = NewBinder();
        ScanNode scan = Binder.Scan(table, table.Name);
        BoundIndex bound = binder.BindIndex(index, scan);
        for (int i = 0; i < index.Columns.Length; i++)
        {
            binder.RequireIndexable(bound.Keys[i], create.Elements[i]);
            RequireOrdered(bound.Keys[i].Type, create.Elements[i]);
        }

        if (bound.Condition is not null)
        {
            binder.RequireIndexable(bound.Condition, create.Where!);
        }
    }

    /// <summary>
    /// HASH is made as a B+tree, which finds equal keys as well: what PostgreSQL's hash indexes cannot be stays an
    /// error, so that a definition means the same there.
    /// </summary>
    private void RequireMethod(CreateIndexStatement create)
    {
        if (create.Method != IndexMethod.Hash)
        {
            return;
        }

        string? what = create.IsUnique ? "A unique index"
            : create.Elements.Count > 1 ? "An index of several columns"
            : !create.Include.IsEmpty ? "An index that keeps more columns"
            : create.Elements.AsSpan().ToArray().Any(
                e => e.Direction == SortDirection.Descending || e.Nulls != NullsOrder.Unspecified)
                ? "An index with an order"
                : null;
        if (what is not null)
        {
            throw Error(
                SqlStates.FeatureNotSupported, $"{what} USING HASH is not supported", create, "Leave USING out.");
        }
    }

    private void RequireOrdered(SqlType type, SyntaxNode at)
    {
        if (!type.IsOrdered)
        {
            throw Error(SqlStates.UndefinedObject, $"Values of {type} have no order", at);
        }
    }
}
