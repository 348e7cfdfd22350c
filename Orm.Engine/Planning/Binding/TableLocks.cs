using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using LockWait = Orm.Engine.Transactions.LockWait;
using SyntaxWait = Orm.Engine.Sql.Syntax.LockWait;

namespace Orm.Engine.Planning.Binding;

/// <summary>The FOR clauses of a query while its FROM is bound: which tables they lock, and how.</summary>
internal sealed class TableLocks(SyntaxList<LockingClause> clauses)
{
    private readonly HashSet<string> _found = [];

    /// <summary>What is locked.</summary>
    internal List<LockTarget> Targets { get; } = [];

    /// <summary>A scan whose rows are locked if a clause says so: then it gives the row ids as well.</summary>
    internal ScanNode Locked(ScanNode scan, string? name)
    {
        LockingClause[] own = [.. For(name)];
        if (own.Length == 0)
        {
            return scan;
        }

        LockWait wait = Array.Exists(own, clause => clause.Wait == SyntaxWait.NoWait) ? LockWait.Fail
            : Array.Exists(own, clause => clause.Wait == SyntaxWait.SkipLocked) ? LockWait.Skip
            : LockWait.Wait;
        // The two enumerations count from weak to strong.
        Targets.Add(new LockTarget(
            scan.Table, scan.Columns, (RowLockMode)own.Max(clause => (int)clause.Strength), wait));
        return scan with { Output = scan.Columns };
    }

    /// <summary>A query in FROM, with the clauses that apply to all tables in it.</summary>
    internal Query Locked(Query query, string? name)
    {
        LockingClause[] own = [.. For(name).Select(clause => clause with { Tables = default })];
        return own.Length == 0 || query.Body is ValuesBody
            ? query
            : query with { Locking = new SyntaxList<LockingClause>([.. query.Locking.AsSpan(), .. own]) };
    }

    /// <summary>A name behind OF that is that of no table whose rows can be locked.</summary>
    internal ObjectName? FindMissing() =>
        clauses.SelectMany(clause => clause.Tables).FirstOrDefault(name => !_found.Contains(name.Name));

    private IEnumerable<LockingClause> For(string? name)
    {
        if (name is not null)
        {
            _found.Add(name);
        }

        return clauses.Where(clause => clause.Tables.IsEmpty || clause.Tables.Any(table => table.Name == name));
    }
}
