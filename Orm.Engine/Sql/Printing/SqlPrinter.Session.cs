using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>Transactions, settings, maintenance.</summary>
internal sealed partial class SqlPrinter
{
    private bool TryTransaction(Statement statement)
    {
        switch (statement)
        {
            case BeginStatement begin:
                Text("BEGIN").TextIf(begin.IsImmediate, " IMMEDIATE").Modes(begin.Modes);
                return true;
            case CommitStatement commit:
                Text("COMMIT").TextIf(commit.AndChain, " AND CHAIN");
                return true;
            case RollbackStatement rollback:
                Text("ROLLBACK").TextIf(rollback.AndChain, " AND CHAIN");
                return true;
            case SavepointStatement savepoint:
                Text("SAVEPOINT ").Name(savepoint.Name);
                return true;
            case ReleaseSavepointStatement release:
                Text("RELEASE SAVEPOINT ").Name(release.Name);
                return true;
            case RollbackToSavepointStatement rollback:
                Text("ROLLBACK TO SAVEPOINT ").Name(rollback.Name);
                return true;
            case SetTransactionStatement set:
                Text(set.IsForSession ? "SET SESSION CHARACTERISTICS AS TRANSACTION" : "SET TRANSACTION")
                    .Modes(set.Modes);
                return true;
            case SetConstraintsStatement set:
                _ = set.Names.IsEmpty ? Text("SET CONSTRAINTS ALL") : Text("SET CONSTRAINTS ").List(set.Names);
                Text(set.IsDeferred ? " DEFERRED" : " IMMEDIATE");
                return true;
            default:
                return false;
        }
    }

    private void Modes(TransactionModes modes)
    {
        string separator = " ";
        if (modes.Isolation is { } isolation)
        {
            Text(" ISOLATION LEVEL ").Text(isolation switch
            {
                IsolationLevel.ReadUncommitted => "READ UNCOMMITTED",
                IsolationLevel.ReadCommitted => "READ COMMITTED",
                IsolationLevel.RepeatableRead => "REPEATABLE READ",
                _ => "SERIALIZABLE",
            });
            separator = ", ";
        }

        if (modes.IsReadOnly is { } isReadOnly)
        {
            Text(separator).Text(isReadOnly ? "READ ONLY" : "READ WRITE");
            separator = ", ";
        }

        if (modes.IsDeferrable is { } isDeferrable)
        {
            Text(separator).Text(isDeferrable ? "DEFERRABLE" : "NOT DEFERRABLE");
        }
    }

    private bool TrySetting(Statement statement)
    {
        switch (statement)
        {
            case SetStatement set:
                Text("SET ").TextIf(set.IsLocal, "LOCAL ").Setting(set.Name);
                Text(" = ").TextIf(set.Values.IsEmpty, "DEFAULT").List(set.Values);
                return true;
            case ResetStatement reset:
                Text("RESET ").Setting(reset.Name);
                return true;
            case ShowStatement show:
                Text("SHOW ").Setting(show.Name);
                return true;
            case PragmaStatement pragma:
                Pragma(pragma);
                return true;
            case AnalyzeStatement analyze:
                Text("ANALYZE");
                _ = analyze.Table is null ? this : Text(" ").ObjectName(analyze.Table).OptionalList(analyze.Columns);
                return true;
            case VacuumStatement vacuum:
                Text("VACUUM").TextIf(vacuum.IsFull, " FULL").TextIf(vacuum.IsAnalyze, " ANALYZE");
                _ = vacuum.Table is null ? this : Text(" ").ObjectName(vacuum.Table);
                return true;
            case CheckpointStatement:
                Text("CHECKPOINT");
                return true;
            default:
                return false;
        }
    }

    /// <summary>A name of several parts; null is ALL.</summary>
    private void Setting(string? name)
    {
        if (name is null)
        {
            Text("ALL");
            return;
        }

        string[] parts = name.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            TextIf(i > 0, ".").Name(parts[i]);
        }
    }

    private void SettingValue(SettingValue value)
    {
        switch (value.Kind)
        {
            case SettingValueKind.Text:
                Quoted(value.Text);
                break;
            case SettingValueKind.Number:
                Text(value.Text);
                break;
            default:
                if (value.Text == "default")
                {
                    Name(value.Text);
                }
                else
                {
                    NameWriter.AppendLabel(_sql, value.Text);
                }

                break;
        }
    }

    private void Pragma(PragmaStatement pragma)
    {
        Text("PRAGMA ").ObjectName(pragma.Name);
        if (pragma.Value is null)
        {
            return;
        }

        Text(pragma.IsCall ? "(" : " = ").SettingValue(pragma.Value);
        TextIf(pragma.IsCall, ")");
    }
}
