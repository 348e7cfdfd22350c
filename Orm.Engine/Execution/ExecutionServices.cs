using System.Security.Cryptography;
using Orm.Engine.Catalog;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

/// <summary>What a session gives to its statements: clock, sequences, chance, and checks that wait for the
/// commit.</summary>
internal sealed class ExecutionServices(Database database) : FunctionContext, IExecutionServices
{
    private readonly Dictionary<string, long> _current = [];
    private readonly List<ConstraintCheck> _deferred = [];
    private readonly Dictionary<string, bool> _defersNamed = [];
    private bool? _defersAll;
    private long? _transactionTime;
    private long _lastRowId;
    private long? _lastCounted;

    public FunctionContext Functions => this;

    public Database Database => database;

    public Schema Schema { get; set; } = Schema.Empty;

    internal long Changes { get; set; }

    internal override CancellationToken Cancellation => StatementCancellation;

    /// <summary>What stops the statement that runs.</summary>
    internal CancellationToken StatementCancellation { get; set; }

    internal override long TransactionTime => _transactionTime ??= Now;

    internal override long Now => database.Options.Clock.GetUtcNow().UtcTicks - DateTime.UnixEpoch.Ticks;

    internal override long LastInsertedRowId => _lastRowId;

    internal override long LastChanges => Changes;

    /// <summary>A transaction begins. Its time is that at which it is asked for first, or noted.</summary>
    internal void BeginTransaction()
    {
        _transactionTime = null;
        _deferred.Clear();
        _defersAll = null;
        _defersNamed.Clear();
    }

    /// <summary>Makes now the time of the transaction.</summary>
    internal void NoteTime() => _transactionTime = Now;

    /// <summary>Whether checks wait for the end of the transaction.</summary>
    internal bool HasDeferred => _deferred.Count > 0;

    /// <summary>Makes checks that waited for the end of the transaction.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="atEnd">Whether it ends: otherwise only those are made that SET CONSTRAINTS lets wait no
    /// more.</param>
    internal void VerifyDeferred(Transaction transaction, bool atEnd)
    {
        var state = new ExecutionState();
        state.Begin(this, transaction, [], transaction.Cancellation);
        foreach (ConstraintCheck check in _deferred)
        {
            if (atEnd || !IsDeferred(check))
            {
                state.RowChanges.Verify(check);
            }
        }

        _deferred.RemoveAll(check => atEnd || !IsDeferred(check));
    }

    /// <summary>SET CONSTRAINTS.</summary>
    /// <param name="names">The constraints; none: all.</param>
    /// <param name="isDeferred">Whether they wait for the end of the transaction.</param>
    internal void SetConstraints(IReadOnlyCollection<string> names, bool isDeferred)
    {
        if (names.Count == 0)
        {
            _defersAll = isDeferred;
            _defersNamed.Clear();
        }

        foreach (string name in names.Select(MeantConstraint))
        {
            _defersNamed[name] = IsDeferrable(name)
                ? isDeferred
                : throw new StatementException(
                    SqlStates.WrongObjectType, $"The constraint '{name}' is not deferrable",
                    hint: "Define it with DEFERRABLE.");
        }
    }

    private string MeantConstraint(string name)
    {
        string[] names =
        [
            .. Schema.Tables.Values.SelectMany(
                table => table.ForeignKeys.Select(key => key.Name).Concat(table.Keys.Select(key => key.Name))),
        ];
        return names.Contains(name, StringComparer.Ordinal) ? name : FoldedName.Find(name, names.Distinct()) ?? name;
    }

    private bool IsDeferrable(string name)
    {
        bool[] found =
        [
            .. Schema.Tables.Values.SelectMany(table => table.ForeignKeys)
                .Where(key => key.Name == name).Select(key => key.IsDeferrable),
            .. Schema.Tables.Values.SelectMany(table => table.Keys)
                .Where(key => key.Name == name).Select(key => key.IsDeferrable),
        ];
        return found.Length > 0 ? found.Contains(true) : throw new StatementException(
            SqlStates.UndefinedObject, $"There is no constraint '{name}'");
    }

    public bool IsDeferred(ConstraintCheck check) => check.IsDeferrable
        && (_defersNamed.TryGetValue(check.Name, out bool isDeferred)
            ? isDeferred
            : _defersAll ?? check.IsInitiallyDeferred);

    public void Defer(ConstraintCheck check) => _deferred.Add(check);

    public SqlValue DefaultOf(CatalogTable table, int column)
    {
        BoundExpression value = new Binder(Schema, "", ParameterList.None).BindDefaults(table)[column];
        return value is BoundConstant constant ? constant.Value : throw new StatementException(
            SqlStates.FeatureNotSupported, $"SET DEFAULT needs a constant DEFAULT of '{table.Columns[column].Name}'");
    }

    public RowRules RulesOf(CatalogTable table, ExecutionState state) => PlanBuilder.BuildRules(
        table,
        new Binder(Schema, "", ParameterList.None).BindRules(table),
        state,
        new DatabaseStatistics(database, null));

    public void Inserted(long rowId) => _lastRowId = rowId;

    internal override double NextRandom() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue;

    internal override Guid NewUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Whether the running transaction changes nothing: sequences belong to no transaction.</summary>
    internal bool IsReadOnly { get; set; }

    public void Counted(long value) => _lastCounted = value;

    internal override long NextValue(string sequence)
    {
        RequireWritable();
        CatalogSequence found = Find(sequence);
        long value = database.Sequence(found.Number).Next(found.Rule, found.Name);
        _current[found.Name] = value;
        _lastCounted = value;
        return value;
    }

    private void RequireWritable()
    {
        if (IsReadOnly)
        {
            throw new ReadOnlyTransactionException();
        }
    }

    internal override long CurrentValue(string sequence) =>
        _current.TryGetValue(Find(sequence).Name, out long value) ? value : throw new StatementException(
            SqlStates.NotInPrerequisiteState, $"'{sequence}' has not been used in this session",
                hint: "Call nextval first.");

    internal override long LastCounted => _lastCounted ?? throw new StatementException(
        SqlStates.NotInPrerequisiteState, "No sequence has been used in this session", hint: "Call nextval first.");

    internal override long SetValue(string sequence, long value, bool isTaken)
    {
        RequireWritable();
        CatalogSequence found = Find(sequence);
        if (!found.Rule.Holds(value))
        {
            throw new StatementException(
                SqlStates.NumberOutOfRange,
                FormattableString.Invariant(
                    $"{value} is no number of '{found.Name}': {found.Rule.Minimum} to {found.Rule.Maximum}"));
        }

        database.Sequence(found.Number).Set(value, isTaken, found.Rule);
        if (isTaken)
        {
            _current[found.Name] = value;
        }

        return value;
    }

    // The text holds a name as SQL has it: without quotes it is folded.
    private CatalogSequence Find(string name) =>
        (name is ['"', .. var quoted, '"'] ? Schema.Sequences.GetValueOrDefault(quoted)
            : Schema.MeantSequence(name.ToLowerInvariant()))
        ?? throw new StatementException(SqlStates.UndefinedTable, $"There is no sequence '{name}'");
}
