using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// CREATE and DROP VIEW.
internal sealed partial class SchemaEditor
{
    private void CreateView(CreateViewStatement create)
    {
        string name = create.Name.Name;
        CatalogView? old = create.OrReplace ? _schema.Views.GetValueOrDefault(name) : null;
        if (create.IfNotExists && _schema.Has(name))
        {
            return;
        }

        if (old is null)
        {
            RequireReplaceable(create);
            RequireUnused(create.Name);
        }

        var names = new KeptNames();
        PlanNode plan = new Binder(_schema, text, ParameterList.None) { Kept = names }.BindQuery(create.Query, null);
        RequireNames(create.Columns, plan, create);
        var view = new CatalogView(
            name,
            [.. create.Columns.AsSpan().ToArray().Select(column => column.Name)],
            names.Map(create.Query).ToString());
        if (old is not null)
        {
            RequireSameBeginning(old, view, create);
            DropView(name);
        }

        Save(view);
        if (ColumnsOf(_schema, view) is null)
        {
            throw Error(SqlStates.InvalidObjectDefinition, $"The view '{name}' would contain itself", create);
        }
    }

    private void RequireReplaceable(CreateViewStatement create)
    {
        if (create.OrReplace && _schema.Has(create.Name.Name))
        {
            throw Error(SqlStates.WrongObjectType, $"'{create.Name.Name}' is no view", create.Name);
        }
    }

    /// <summary>Looks whether each column of a query has a name of its own.</summary>
    private void RequireNames(SyntaxList<Identifier> names, PlanNode plan, SyntaxNode at)
    {
        if (names.Count > plan.Output.Length)
        {
            throw Error(SqlStates.SyntaxError, "There are more names than columns", names[plan.Output.Length]);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < plan.Output.Length; i++)
        {
            string name = i < names.Count ? names[i].Name : plan.Output[i].Name;
            if (!seen.Add(name))
            {
                throw Error(
                    SqlStates.DuplicateColumn, $"Two columns are called '{name}'", i < names.Count ? names[i] : at,
                    "Give one of them another name with AS.");
            }
        }
    }

    /// <summary>Who uses a view counts on its columns: another query may give more of them behind.</summary>
    private void RequireSameBeginning(CatalogView old, CatalogView view, CreateViewStatement create)
    {
        (string Name, SqlType Type)[] now = ColumnsOf(_schema, view)!;
        (string Name, SqlType Type)[] before = ColumnsOf(_schema, old) ?? [];
        for (int i = 0; i < before.Length; i++)
        {
            if (i >= now.Length || now[i] != before[i])
            {
                throw Error(
                    SqlStates.InvalidTableDefinition,
                    i >= now.Length
                        ? $"'{view.Name}' would lose its column '{before[i].Name}'"
                        : $"The column '{before[i].Name}' of type {before[i].Type} would be '{now[i].Name}' of type "
                            + $"{now[i].Type}",
                    create,
                    "Keep the columns and add others behind, or drop the view before.");
            }
        }
    }

    private void Save(CatalogView view)
    {
        CatalogStore.Save(database, transaction, view);
        _schema = _schema.With(view);
    }

    private void DropView(string name)
    {
        CatalogStore.RemoveView(database, transaction, name);
        _schema = _schema.WithoutView(name);
    }

    /// <summary>Drops a view, and those that use it if that was asked for.</summary>
    private void DropView(ObjectName name, bool cascade)
    {
        Schema before = _schema;
        DropView(name.Name);
        DropBrokenViews(before, cascade, name, name.Name);
    }
}
