using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// What a column is by what stands behind its type, and which names and expressions constraints may have.
internal sealed partial class SchemaEditor
{
    private CatalogColumn DefineColumn(ColumnDefinition definition)
    {
        SqlType type = definition.Type is null ? SqlType.Text : NewBinder().ResolveType(definition.Type);
        var column = new CatalogColumn(definition.Name, type, IsNotNull: false);
        if (definition.Type is { } name && SqlTypeNames.IsSerial(name.Name))
        {
            CatalogIdentity counting = NewIdentity(isAlways: false, new SequenceOptions(), type);
            column = column with { IsNotNull = true, Identity = counting with { IsSerial = true } };
        }

        RequireAgreement(definition, column);
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
                    Identity = NewIdentity(identity.IsAlways, identity.Options, type),
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

    /// <summary>What stands behind a column says nothing twice, and nothing against itself.</summary>
    private void RequireAgreement(ColumnDefinition definition, CatalogColumn column)
    {
        TableConstraint? value = null;
        bool? isNotNull = column.IsNotNull ? true : null;
        foreach (TableConstraint constraint in definition.Constraints)
        {
            bool? wanted = constraint switch
            {
                NullConstraint @null => !@null.AllowsNull,
                IdentityConstraint => true,
                _ => null,
            };
            if (wanted is not null && isNotNull is not null && wanted != isNotNull)
            {
                throw Error(
                    SqlStates.SyntaxError, $"'{definition.Name}' is said to be NULL and NOT NULL", constraint,
                    "Leave one of them out.");
            }

            isNotNull = wanted ?? isNotNull;
            if (constraint is not (DefaultConstraint or GeneratedConstraint or IdentityConstraint))
            {
                continue;
            }

            if (value is not null || column.Identity is not null)
            {
                throw Error(
                    SqlStates.SyntaxError, $"'{definition.Name}' gets its value in two ways", constraint,
                    "Write one of DEFAULT, GENERATED and IDENTITY.");
            }

            value = constraint;
        }
    }

    /// <summary>Defaults and generated columns are bound once, so that their errors come with the definition.</summary>
    private void RequireValidExpressions(CatalogTable table, SyntaxList<ColumnDefinition> definitions)
    {
        RequireValidRules(table, at: null);
        RequireValidDefaults(table, at: null);
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

    private void RequireValidRules(CatalogTable table, SyntaxNode? at)
    {
        TableRules rules = Valid(table, at, binder => binder.BindRules(table));
        foreach (BoundExpression rule in rules.Checks.Select(check => check.Condition)
            .Concat(rules.Generated.Select(generated => generated.Value)))
        {
            RequireRowsAlone(rule, at);
        }
    }

    private void RequireValidDefaults(CatalogTable table, SyntaxNode? at)
    {
        foreach (BoundExpression value in Valid(table, at, binder => binder.BindDefaults(table)))
        {
            RequireRowsAlone(value, at);
        }
    }

    // The place of an error is one in what the catalog keeps, and not in the statement.
    private T Valid<T>(CatalogTable table, SyntaxNode? at, Func<Binder, T> bind)
    {
        try
        {
            return bind(NewBinder());
        }
        catch (StatementException error)
        {
            throw at is null
                ? new StatementException(
                    error.SqlState, $"A DEFAULT or generated column of '{table.Name}' is not valid: {error.Said}",
                    position: null, error.Hint)
                : new StatementException(error.SqlState, error.Said, PlaceOf(at), error.Hint);
        }
    }

    /// <summary>A rule is about one row: it asks no query, and knows no other row.</summary>
    private void RequireRowsAlone(BoundExpression expression, SyntaxNode? at) => expression.Visit(node =>
    {
        switch (node)
        {
            case BoundSubquery:
                throw Error(
                    SqlStates.FeatureNotSupported, "A subquery in a CHECK, DEFAULT or GENERATED is not supported", at);
            case BoundAggregate:
                throw Error(
                    SqlStates.GroupingError, "A CHECK, DEFAULT or GENERATED has no place for an aggregate", at);
            case BoundWindow:
                throw Error(
                    SqlStates.WindowingError, "A CHECK, DEFAULT or GENERATED has no place for a window", at);
        }
    });

    private void RequireKey(CatalogTable table, KeyConstraint key, ImmutableArray<int> columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            CatalogColumn column = table.Columns[columns[i]];
            if (columns.IndexOf(columns[i]) != i)
            {
                throw Error(
                    SqlStates.DuplicateColumn, $"'{column.Name}' stands twice in a key",
                    key.Columns.IsEmpty ? key : key.Columns[i]);
            }

            RequireOrdered(column.Type, key);
        }
    }

    /// <summary>The name of a constraint is not that of another one; that of a key is one of an index, too.</summary>
    private void RequireNewConstraint(CatalogTable table, string? name, bool isIndexed, SyntaxNode at)
    {
        if (name is null)
        {
            return;
        }

        if (table.HasConstraint(name))
        {
            throw Error(
                SqlStates.DuplicateObject, $"'{table.Name}' has a constraint '{name}' already", at,
                "Give it another name, or leave CONSTRAINT out.");
        }

        if (isIndexed && (_schema.Has(name) || table.Indexes.Any(index => index.Name == name)))
        {
            throw Error(
                SqlStates.DuplicateTable, $"There is a table, view, index or sequence '{name}' already", at,
                "The index of a key has the key's name.");
        }
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
        || table.Indexes.Any(index => index.Name == name) || table.HasConstraint(name);
}
