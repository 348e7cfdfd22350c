using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>Statements that read and change rows, and which statement is which.</summary>
internal sealed partial class SqlPrinter
{
    private void Statement(Statement statement)
    {
        switch (statement)
        {
            case QueryStatement query:
                Query(query.Query);
                break;
            case InsertStatement insert:
                Insert(insert);
                break;
            case UpdateStatement update:
                Update(update);
                break;
            case DeleteStatement delete:
                Delete(delete);
                break;
            case TruncateStatement truncate:
                Text("TRUNCATE ").List(truncate.Tables).TextIf(truncate.RestartIdentity, " RESTART IDENTITY")
                    .Behavior(truncate.Behavior);
                break;
            case ExplainStatement explain:
                Explain(explain);
                break;
            default:
                if (!TryDefinition(statement) && !TryTransaction(statement) && !TrySetting(statement))
                {
                    throw new InvalidOperationException($"A {statement.GetType().Name} cannot be printed.");
                }

                break;
        }
    }

    private void Beginning(ModificationStatement statement)
    {
        if (statement.With is not null)
        {
            With(statement.With).Text(" ");
        }
    }

    private void Target(ModificationStatement statement)
    {
        ObjectName(statement.Table);
        _ = statement.Alias is null ? this : Text(" AS ").Name(statement.Alias);
    }

    private void Returning(ModificationStatement statement)
    {
        if (!statement.Returning.IsEmpty)
        {
            Text(" RETURNING ").List(statement.Returning);
        }
    }

    private void Insert(InsertStatement insert)
    {
        Beginning(insert);
        Text("INSERT INTO ").Target(insert);
        OptionalList(insert.Columns);
        TextIf(insert.Overriding == OverridingKind.SystemValue, " OVERRIDING SYSTEM VALUE");
        TextIf(insert.Overriding == OverridingKind.UserValue, " OVERRIDING USER VALUE");
        _ = insert.Source is null ? Text(" DEFAULT VALUES") : Text(" ").Query(insert.Source);
        if (insert.OnConflict is not null)
        {
            Text(" ").Conflict(insert.OnConflict);
        }

        Returning(insert);
    }

    private void Conflict(ConflictClause conflict)
    {
        Text("ON CONFLICT ");
        if (conflict.Target is not null)
        {
            ConflictTarget(conflict.Target);
            Text(" ");
        }

        _ = conflict.Assignments.IsEmpty
            ? Text("DO NOTHING")
            : Text("DO UPDATE SET ").List(conflict.Assignments).Where(conflict.Where);
    }

    private void ConflictTarget(ConflictTarget target) =>
        _ = target.Constraint is null
            ? Text("(").List(target.Elements).Text(")").Where(target.Where)
            : Text("ON CONSTRAINT ").Name(target.Constraint);

    private void Assignment(Assignment assignment) =>
        TextIf(assignment.IsRow, "(").List(assignment.Columns).TextIf(assignment.IsRow, ")")
            .Text(" = ").Expression(assignment.Value);

    private void Update(UpdateStatement update)
    {
        Beginning(update);
        Text("UPDATE ").Target(update);
        Text(" SET ").List(update.Assignments).Tables(" FROM ", update.From).Where(update.Where).Returning(update);
    }

    private void Delete(DeleteStatement delete)
    {
        Beginning(delete);
        Text("DELETE FROM ").Target(delete);
        Tables(" USING ", delete.Using).Where(delete.Where).Returning(delete);
    }

    private void Behavior(DropBehavior behavior) =>
        TextIf(behavior == DropBehavior.Cascade, " CASCADE").TextIf(behavior == DropBehavior.Restrict, " RESTRICT");

    private void Explain(ExplainStatement explain)
    {
        Text("EXPLAIN ");
        bool isJson = explain.Format == ExplainFormat.Json;
        if (isJson || !explain.Options.IsEmpty)
        {
            Text("(").List(explain.Options).TextIf(isJson, explain.Options.IsEmpty ? "FORMAT JSON" : ", FORMAT JSON")
                .Text(") ");
        }

        Statement(explain.Target);
    }

    private void ExplainOption(ExplainOption option)
    {
        NameWriter.AppendLabel(_sql, option.Name);
        TextIf(!option.IsOn, " OFF");
    }

    private void IndexElement(IndexElement element)
    {
        bool isPlain = element.Expression is ColumnReference or FunctionCall { Over: null, Filter: null };
        TextIf(!isPlain, "(").Expression(element.Expression, isPlain ? Precedence.Primary : Precedence.Lowest)
            .TextIf(!isPlain, ")");
        if (element.Collation is not null)
        {
            Text(" COLLATE ").ObjectName(element.Collation);
        }

        Direction(element.Direction, element.Nulls);
    }
}
