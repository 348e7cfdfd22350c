using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// CREATE TABLE.
internal sealed partial class SchemaEditor
{
    private void CreateTable(CreateTableStatement create)
    {
        if (create.IfNotExists && _schema.Has(create.Name.Name))
        {
            return;
        }

        RequireUnused(create.Name);
        CreateTable(create.Name.Name, create.Columns, create.Constraints);
    }

    /// <summary>Makes a table of columns that a query gives.</summary>
    internal CatalogTable CreateTable(string name, IEnumerable<(string Name, SqlType Type)> columns)
    {
        var table = new CatalogTable(
            name, 0, [.. columns.Select(column => new CatalogColumn(column.Name, column.Type, IsNotNull: false))]);
        table = table with { Number = transaction.CreateTable(table.Layout()).Number };
        Save(table);
        changed(_schema);
        return table;
    }

    private void CreateTable(
        string name, SyntaxList<ColumnDefinition> definitions, SyntaxList<TableConstraint> constraints)
    {
        var rules = new List<(TableConstraint Rule, int? Column)>();
        var columns = ImmutableArray.CreateBuilder<CatalogColumn>();
        foreach (ColumnDefinition definition in definitions)
        {
            if (columns.Any(column => column.Name == definition.Name))
            {
                throw Error(SqlStates.DuplicateColumn, $"The column '{definition.Name}' stands twice", definition);
            }

            int place = columns.Count;
            columns.Add(DefineColumn(definition));
            rules.AddRange(definition.Constraints.AsSpan().ToArray().Select(rule => (rule, (int?)place)));
        }

        rules.AddRange(constraints.AsSpan().ToArray().Select(rule => (rule, (int?)null)));
        CatalogTable table = Named(new CatalogTable(name, 0, columns.ToImmutable()));
        table = AddPrimaryKey(table, rules);
        RequireValidExpressions(table, definitions);
        table = table with { Number = transaction.CreateTable(table.Layout()).Number };
        Save(AddRules(table, rules));
    }

    // A generated column may name those behind it.
    private static CatalogTable Named(CatalogTable table) => table with
    {
        Columns =
        [
            .. table.Columns.Select(column => column.Generated is { } generated
                ? column with { Generated = Kept(table, Sql.Parsing.SqlParser.ParseExpression(generated)) }
                : column),
        ],
    };

    private CatalogColumn DefineColumn(ColumnDefinition definition)
    {
        SqlType type = definition.Type is null ? SqlType.Text : new Binder(_schema, text, ParameterList.None)
            .ResolveType(definition.Type);
        var column = new CatalogColumn(definition.Name, type, IsNotNull: false);
        if (definition.Type is { } name && SqlTypeNames.IsSerial(name.Name))
        {
            column = column with { IsNotNull = true, Identity = new CatalogIdentity(NewSequence(), false, 1, 1) };
        }

        foreach (TableConstraint constraint in definition.Constraints)
        {
            column = constraint switch
            {
                NullConstraint @null => column with { IsNotNull = !@null.AllowsNull },
                DefaultConstraint @default => column with { Default = @default.Value.ToString() },
                CollationConstraint collation => column with { Type = Collated(column.Type, collation.Collation) },
                GeneratedConstraint generated => column with { Generated = generated.Expression.ToString() },
                IdentityConstraint identity => column with
                {
                    IsNotNull = true,
                    Identity = new CatalogIdentity(
                        NewSequence(),
                        identity.IsAlways,
                        identity.Options.Start ?? 1,
                        RequirePositive(identity.Options, identity)),
                },
                KeyConstraint { IsAutoIncrement: true } => column with
                {
                    Identity = new CatalogIdentity(NewSequence(), false, 1, 1) { PassesGiven = true },
                },
                _ => column,
            };
        }

        return column;
    }

    private CatalogTable AddPrimaryKey(CatalogTable table, List<(TableConstraint Rule, int? Column)> rules)
    {
        var keys = rules.Where(rule => rule.Rule is KeyConstraint { Kind: KeyKind.Primary }).ToList();
        if (keys.Count == 0)
        {
            return table;
        }

        if (keys.Count > 1)
        {
            throw Error(SqlStates.InvalidTableDefinition, $"'{table.Name}' has several primary keys", keys[1].Rule);
        }

        ImmutableArray<int> columns = ColumnsOf(table, (KeyConstraint)keys[0].Rule, keys[0].Column);
        table = table with
        {
            Columns = [.. table.Columns.Select((c, i) => columns.Contains(i) ? c with { IsNotNull = true } : c)],
        };
        bool isRowId = columns.Length == 1
            && ((KeyConstraint)keys[0].Rule).Deferral == Deferral.NotDeferrable
            && CastRules.IsInteger(table.Columns[columns[0]].Type.Kind);
        return isRowId ? table with { RowIdColumn = columns[0] } : table;
    }

    private ImmutableArray<int> ColumnsOf(CatalogTable table, KeyConstraint key, int? column) => column is { } one
        ? [one]
        : [.. key.Columns.AsSpan().ToArray().Select(name => RequireColumn(table, name.Name, name))];

    /// <summary>Defaults and generated columns are bound once, so that their errors come with the definition.</summary>
    private void RequireValidExpressions(CatalogTable table, SyntaxList<ColumnDefinition> definitions)
    {
        var binder = new Binder(_schema, text, ParameterList.None);
        try
        {
            binder.BindRules(table);
            binder.BindDefaults(table);
        }
        catch (StatementException error)
        {
            throw new StatementException(
                error.SqlState, $"A DEFAULT or generated column of '{table.Name}' is not valid: {error.Message}");
        }

        foreach (ColumnDefinition definition in definitions)
        {
            CatalogColumn column = table.Columns[table.IndexOf(definition.Name)];
            if (column.Identity is not null && !CastRules.IsInteger(column.Type.Kind))
            {
                throw Error(
                    SqlStates.InvalidParameterValue, $"'{column.Name}' counts by itself and is no integer", definition);
            }
        }
    }

    private CatalogTable AddRules(CatalogTable table, List<(TableConstraint Rule, int? Column)> rules)
    {
        foreach ((TableConstraint rule, int? column) in rules)
        {
            table = AddRule(table, rule, column);
        }

        return table;
    }

    private CatalogTable AddRule(CatalogTable table, TableConstraint rule, int? column)
    {
        switch (rule)
        {
            case KeyConstraint key:
                return AddKey(table, key, column);
            case CheckConstraint check:
                string name = check.Name ?? NewName(
                    table, column is { } c ? $"{table.Name}_{table.Columns[c].Name}_check" : $"{table.Name}_check");
                table = table with { Checks = table.Checks.Add(new CatalogCheck(name, Kept(table, check.Condition))) };
                new Binder(_schema, text, ParameterList.None).BindRules(table);
                return table;
            case ForeignKeyConstraint foreign:
                return AddForeignKey(table, foreign, column);
            default:
                return table;
        }
    }

    private CatalogTable AddKey(CatalogTable table, KeyConstraint key, int? column)
    {
        ImmutableArray<int> columns = ColumnsOf(table, key, column);
        bool isPrimary = key.Kind == KeyKind.Primary;
        string name = key.Name ?? NewName(table, isPrimary
            ? $"{table.Name}_pkey"
            : $"{table.Name}_{string.Join('_', columns.Select(c => table.Columns[c].Name))}_key");
        bool isDeferrable = key.Deferral != Deferral.NotDeferrable;
        if (isPrimary && table.RowIdColumn is not null)
        {
            return table with { Keys = table.Keys.Add(new CatalogKey(name, columns, true, 0)) };
        }

        table = WithIndex(table, new CatalogIndex(name, 0, !isDeferrable, EqualityKeys(table, columns))
        {
            BelongsToConstraint = true,
            NullsNotDistinct = key.NullsNotDistinct,
            Included = IncludedOf(table, key.Include),
        });
        uint number = table.Indexes[^1].Number;
        return table with
        {
            Keys = table.Keys.Add(new CatalogKey(name, columns, isPrimary, number)
            {
                IsDeferrable = isDeferrable,
                IsInitiallyDeferred = key.Deferral == Deferral.InitiallyDeferred,
            }),
        };
    }

    private string NewName(CatalogTable table, string wanted)
    {
        string name = wanted;
        for (int i = 1; IsTaken(table, name); i++)
        {
            name = FormattableString.Invariant($"{wanted}{i}");
        }

        return name;
    }

    private bool IsTaken(CatalogTable table, string name) => _schema.Has(name)
        || table.Indexes.Any(index => index.Name == name) || table.Checks.Any(check => check.Name == name)
        || table.ForeignKeys.Any(key => key.Name == name) || table.Keys.Any(key => key.Name == name);
}
