using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>CREATE, DROP and ALTER.</summary>
internal sealed partial class SqlPrinter
{
    private bool TryDefinition(Statement statement)
    {
        switch (statement)
        {
            case CreateTableStatement table:
                CreateTable(table);
                return true;
            case CreateTableAsStatement table:
                Text("CREATE ").TextIf(table.IsTemporary, "TEMPORARY ").Text("TABLE ")
                    .TextIf(table.IfNotExists, "IF NOT EXISTS ").ObjectName(table.Name).OptionalList(table.Columns)
                    .Text(" AS ").Query(table.Query).TextIf(table.WithoutData, " WITH NO DATA");
                return true;
            case CreateIndexStatement index:
                CreateIndex(index);
                return true;
            case CreateViewStatement view:
                Text("CREATE ").TextIf(view.OrReplace, "OR REPLACE ").TextIf(view.IsTemporary, "TEMPORARY ")
                    .Text("VIEW ").TextIf(view.IfNotExists, "IF NOT EXISTS ").ObjectName(view.Name)
                    .OptionalList(view.Columns).Text(" AS ").Query(view.Query);
                return true;
            case CreateSequenceStatement sequence:
                Text("CREATE SEQUENCE ").TextIf(sequence.IfNotExists, "IF NOT EXISTS ").ObjectName(sequence.Name);
                TextIf(sequence.Options != new SequenceOptions(), " ").SequenceOptions(sequence.Options);
                return true;
            case DropStatement drop:
                Text("DROP ").Text(Spelling(drop.Kind)).TextIf(drop.IfExists, "IF EXISTS ").List(drop.Names)
                    .Behavior(drop.Behavior);
                return true;
            case AlterStatement alter:
                Text("ALTER ").Text(Spelling(alter.Kind)).TextIf(alter.IfExists, "IF EXISTS ").ObjectName(alter.Name)
                    .Text(" ").List(alter.Actions);
                return true;
            default:
                return false;
        }
    }

    private static string Spelling(ObjectKind kind) => kind switch
    {
        ObjectKind.Table => "TABLE ",
        ObjectKind.View => "VIEW ",
        ObjectKind.Index => "INDEX ",
        _ => "SEQUENCE ",
    };

    private void CreateTable(CreateTableStatement table)
    {
        Text("CREATE ").TextIf(table.IsTemporary, "TEMPORARY ").Text("TABLE ")
            .TextIf(table.IfNotExists, "IF NOT EXISTS ").ObjectName(table.Name).Text(" (").List(table.Columns)
            .TextIf(!table.Columns.IsEmpty && !table.Constraints.IsEmpty, ", ").List(table.Constraints).Text(")");
    }

    private void Column(ColumnDefinition column)
    {
        Name(column.Name);
        if (column.Type is not null)
        {
            Text(" ").Type(column.Type);
        }

        foreach (TableConstraint constraint in column.Constraints)
        {
            Text(" ").Constraint(constraint);
        }
    }

    private void CreateIndex(CreateIndexStatement index)
    {
        Text("CREATE ").TextIf(index.IsUnique, "UNIQUE ").Text("INDEX ").TextIf(index.IfNotExists, "IF NOT EXISTS ");
        if (index.Name is not null)
        {
            Name(index.Name).Text(" ");
        }

        Text("ON ").ObjectName(index.Table);
        TextIf(index.Method != IndexMethod.Unspecified, " USING ")
            .TextIf(index.Method != IndexMethod.Unspecified, index.Method.ToString().ToUpperInvariant());
        Text(" (").List(index.Elements).Text(")");
        if (!index.Include.IsEmpty)
        {
            Text(" INCLUDE (").List(index.Include).Text(")");
        }

        TextIf(index.NullsNotDistinct, " NULLS NOT DISTINCT").Where(index.Where);
    }

    private void SequenceOptions(SequenceOptions options)
    {
        string separator = "";
        if (options.Type is not null)
        {
            Text("AS ").Type(options.Type);
            separator = " ";
        }

        Option("START WITH ", options.Start);
        Option("INCREMENT BY ", options.Increment);
        Option("MINVALUE ", options.Minimum);
        Option("MAXVALUE ", options.Maximum);
        Option("CACHE ", options.Cache);
        Option("RESTART WITH ", options.RestartWith);
        Word("RESTART", options.Restarts && options.RestartWith is null);
        Word("NO MINVALUE", options.HasOwnMinimum);
        Word("NO MAXVALUE", options.HasOwnMaximum);
        Word(options.Cycle == true ? "CYCLE" : "NO CYCLE", options.Cycle is not null);

        void Word(string word, bool isSaid)
        {
            if (isSaid)
            {
                Text(separator).Text(word);
                separator = " ";
            }
        }

        void Option(string word, long? value)
        {
            if (value is { } number)
            {
                Text(separator).Text(word).Number(number);
                separator = " ";
            }
        }
    }

    private void AlterAction(AlterAction action)
    {
        switch (action)
        {
            case AddColumnAction add:
                Text("ADD COLUMN ").TextIf(add.IfNotExists, "IF NOT EXISTS ").Column(add.Column);
                break;
            case DropColumnAction drop:
                Text("DROP COLUMN ").TextIf(drop.IfExists, "IF EXISTS ").Name(drop.Column).Behavior(drop.Behavior);
                break;
            case AddConstraintAction add:
                Text("ADD ").Constraint(add.Constraint);
                break;
            case DropConstraintAction drop:
                Text("DROP CONSTRAINT ").TextIf(drop.IfExists, "IF EXISTS ").Name(drop.Constraint)
                    .Behavior(drop.Behavior);
                break;
            case ValidateConstraintAction validate:
                Text("VALIDATE CONSTRAINT ").Name(validate.Constraint);
                break;
            case ChangeConstraintAction change:
                Text("ALTER CONSTRAINT ").Name(change.Constraint)
                    .TextIf(change.Deferral == Syntax.Deferral.NotDeferrable, " NOT DEFERRABLE")
                    .Deferral(change.Deferral ?? Syntax.Deferral.NotDeferrable);
                break;
            case RenameAction or RenameColumnAction or RenameConstraintAction:
                RenamingAction(action);
                break;
            case ChangeSequenceAction sequence:
                SequenceOptions(sequence.Options);
                break;
            default:
                AlterColumn(action);
                break;
        }
    }

    private void RenamingAction(AlterAction action)
    {
        switch (action)
        {
            case RenameAction rename:
                Text("RENAME TO ").Name(rename.Name);
                break;
            case RenameColumnAction rename:
                Text("RENAME COLUMN ").Name(rename.Column).Text(" TO ").Name(rename.Name);
                break;
            case RenameConstraintAction rename:
                Text("RENAME CONSTRAINT ").Name(rename.Constraint).Text(" TO ").Name(rename.Name);
                break;
        }
    }

    private void AlterColumn(AlterAction action)
    {
        Text("ALTER COLUMN ");
        switch (action)
        {
            case SetTypeAction type:
                Name(type.Column).Text(" TYPE ").Type(type.Type);
                _ = type.Collation is null ? this : Text(" COLLATE ").ObjectName(type.Collation);
                _ = type.Using is null ? this : Text(" USING ").Expression(type.Using);
                break;
            case SetDefaultAction { Value: null } drop:
                Name(drop.Column).Text(" DROP DEFAULT");
                break;
            case SetDefaultAction set:
                Name(set.Column).Text(" SET DEFAULT ").Expression(set.Value);
                break;
            case SetNotNullAction set:
                Name(set.Column).Text(set.IsNotNull ? " SET NOT NULL" : " DROP NOT NULL");
                break;
            case SetIdentityAction { Identity: null } drop:
                Name(drop.Column).Text(" DROP IDENTITY").TextIf(drop.IfExists, " IF EXISTS");
                break;
            case DropExpressionAction drop:
                Name(drop.Column).Text(" DROP EXPRESSION").TextIf(drop.IfExists, " IF EXISTS");
                break;
            case ChangeIdentityAction change:
                Name(change.Column).ChangedIdentity(change);
                break;
            case SetIdentityAction add:
                Name(add.Column).Text(" ADD ").Constraint(add.Identity);
                break;
        }
    }
}
