using System.Globalization;
using Orm.Engine.Execution;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

/// <summary>
/// One statement of a program that works without ADO.NET: its text is parsed once, its plan is kept for the types of
/// the values that it gets, and a run allocates nothing of its own but the rows.
/// </summary>
/// <remarks>
/// Parameters are <c>@p1</c>, <c>@p2</c>, ...: a value's place is its number. It belongs to nobody's transaction: each
/// run says in which session it happens. One run at a time; a second one needs a second statement.
/// </remarks>
internal sealed class SessionStatement
{
    private const int MostPlans = 8;

    private readonly EngineInstance _instance;
    private readonly string _text;
    private readonly Statement _statement;
    private readonly List<KeptPlan> _plans = [];
    private SqlTypeKind[] _kinds = [];

    /// <summary>Parses a text.</summary>
    /// <exception cref="SqlSyntaxException">It is no statement.</exception>
    /// <exception cref="StatementException">It is none, or more than one.</exception>
    internal SessionStatement(EngineInstance instance, string text)
    {
        _instance = instance;
        _text = text;
        Statement[] statements = instance.Parse(text);
        _statement = statements.Length == 1 ? statements[0] : throw new StatementException(
            SqlStates.SyntaxError, "The text must be exactly one statement", hint: "Run several one by one.");
    }

    /// <summary>Runs the statement.</summary>
    /// <param name="session">Where: in its transaction, or in one of the statement's own.</param>
    /// <param name="values">The values of the parameters.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Its rows; they belong to the statement, which ends when they are closed.</returns>
    internal StatementRows Run(Session session, ReadOnlySpan<SqlValue> values, CancellationToken cancellation)
    {
        if (_statement is not (QueryStatement or ModificationStatement))
        {
            return session.Run(_statement, _text, Named(values), cancellation);
        }

        StatementStart start = session.BeginStatement(cancellation);
        try
        {
            session.RequireAllowed(_statement is ModificationStatement);
            while (true)
            {
                try
                {
                    KeptPlan kept = PlanFor(session, values);
                    kept.Take(values);
                    return session.Run(kept.Plan, start, cancellation);
                }
                catch (SnapshotConflictException met)
                {
                    if (!session.TryBeginAnew(start, met))
                    {
                        throw;
                    }
                }
            }
        }
        catch (Exception)
        {
            session.EndStatement(start, succeeded: false);
            throw;
        }
    }

    /// <summary>The names of the columns of its rows.</summary>
    internal string[] ColumnNames(Session session, ReadOnlySpan<SqlValue> values) =>
        _statement is QueryStatement or ModificationStatement
            ? [.. PlanFor(session, values).Plan.Plan.Output.Select(column => column.Name)]
            : [];

    private KeptPlan PlanFor(Session session, ReadOnlySpan<SqlValue> values)
    {
        long epoch = session.Schema.Epoch;
        long statistics = _instance.Statistics.Version;
        foreach (KeptPlan known in _plans)
        {
            if (known.Plan.Epoch == epoch && known.Plan.StatisticsVersion == statistics && !known.Plan.IsRunning
                && known.Plan.MostWorkers == session.MostWorkers && known.Fits(values))
            {
                return known;
            }
        }

        return NewPlan(session, values, epoch, statistics);
    }

    // By itself, so that finding a plan allocates no closure.
    private KeptPlan NewPlan(Session session, ReadOnlySpan<SqlValue> values, long epoch, long statistics)
    {
        LearnKinds(values);
        _plans.RemoveAll(kept => kept.Plan.Epoch != epoch || kept.Plan.StatisticsVersion != statistics
            || _plans.Count >= MostPlans);
        var plan = new KeptPlan(
            PreparedPlan.Prepare(_statement, _text, session.Schema, Types(), session.Statistics), _kinds);
        plan.Plan.StatisticsVersion = statistics;
        _plans.Add(plan);
        return plan;
    }

    /// <summary>
    /// What is NULL now was something else before, or will be: a plan for the type of that serves both, so that rows
    /// with any NULLs share one plan.
    /// </summary>
    private void LearnKinds(ReadOnlySpan<SqlValue> values)
    {
        var kinds = new SqlTypeKind[values.Length];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = values[i].IsNull && i < _kinds.Length ? _kinds[i] : values[i].Kind;
        }

        _kinds = kinds;
    }

    private ParameterList Types()
    {
        var named = new Dictionary<string, SqlType>(StringComparer.Ordinal);
        for (int i = 0; i < _kinds.Length; i++)
        {
            named[NameOf(i)] = new SqlType(_kinds[i]);
        }

        return new ParameterList(named, [.. _kinds.Select(kind => new SqlType(kind))]);
    }

    private static string NameOf(int place) => "p" + (place + 1).ToString(CultureInfo.InvariantCulture);

    private static ParameterValues Named(ReadOnlySpan<SqlValue> values)
    {
        if (values.IsEmpty)
        {
            return ParameterValues.None;
        }

        var named = new (string, SqlValue)[values.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = (NameOf(i), values[i]);
        }

        return new ParameterValues(named);
    }

    /// <summary>A plan, and the types of the values that it was made for.</summary>
    private sealed class KeptPlan
    {
        private readonly SqlTypeKind[] _kinds;
        private readonly int[] _places;

        internal KeptPlan(PreparedPlan plan, SqlTypeKind[] kinds)
        {
            Plan = plan;
            _kinds = kinds;
            _places = [.. plan.Parameters.Select(PlaceOf)];
        }

        internal PreparedPlan Plan { get; }

        internal bool Fits(ReadOnlySpan<SqlValue> values)
        {
            if (values.Length != _kinds.Length)
            {
                return false;
            }

            for (int i = 0; i < _kinds.Length; i++)
            {
                if (values[i].Kind != _kinds[i] && !values[i].IsNull)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Gives the plan its values, in its order.</summary>
        internal void Take(ReadOnlySpan<SqlValue> values)
        {
            for (int i = 0; i < _places.Length; i++)
            {
                Plan.Values[i] = values[_places[i]];
            }
        }

        private static int PlaceOf(ParameterName parameter) => parameter.Name is null
            ? parameter.Number - 1
            : int.Parse(parameter.Name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) - 1;
    }
}
