using System.Globalization;
using Orm.Engine.Catalog;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// Sequences, and columns that count by themselves. What RESTART begins anew is another sequence of the storage: the
// numbers of the old one come back when the transaction is rolled back.
internal sealed partial class SchemaEditor
{
    private void CreateSequence(CreateSequenceStatement create)
    {
        if (create.IfNotExists && _schema.Has(create.Name.Name))
        {
            return;
        }

        RequireUnused(create.Name);
        if (create.Options.Restarts)
        {
            throw Error(SqlStates.SyntaxError, "A new sequence cannot be restarted", create.Options, "Write START.");
        }

        SequenceRule rule = RuleOf(create.Options, TypeOf(create.Options), null);
        var sequence = new CatalogSequence(create.Name.Name, NewSequence(), rule.First, rule.Increment);
        Save(Counting(sequence, rule));
    }

    private void ChangeSequence(AlterStatement alter, ChangeSequenceAction change)
    {
        CatalogSequence sequence = RequireSequence(alter.Name);
        SequenceOptions options = change.Options;
        SequenceRule rule = RuleOf(options, TypeOf(options), sequence.Rule with { First = sequence.Start });
        long? first = FirstOf(options, sequence.Rule, rule, sequence.Number, change);
        CatalogStore.RemoveSequence(database, transaction, sequence.Name);
        uint number = options.Restarts ? NewSequence() : sequence.Number;
        Save(Counting(sequence with { Number = number }, rule, first));
    }

    private static T Counting<T>(T numbers, in SequenceRule rule, long? first = null)
        where T : CatalogNumbers => numbers with
        {
            Start = rule.First,
            Increment = rule.Increment,
            Minimum = rule.Minimum,
            Maximum = rule.Maximum,
            Cycles = rule.Cycles,
            First = first,
        };

    private void Save(CatalogSequence sequence)
    {
        CatalogStore.Save(database, transaction, sequence);
        _schema = _schema.With(sequence);
    }

    /// <summary>The number that comes before any other, where nothing has been taken yet.</summary>
    private long? FirstOf(
        SequenceOptions options, in SequenceRule before, in SequenceRule rule, uint number, SyntaxNode at)
    {
        long present = options.Restarts
            ? options.RestartWith ?? rule.First
            : database.Sequence(number).Last ?? before.First;
        if (!rule.Holds(present))
        {
            throw Error(
                SqlStates.InvalidParameterValue,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The sequence would stand at {present}, which is not between {rule.Minimum} and {rule.Maximum}"),
                at,
                "Write RESTART WITH a number between them.");
        }

        return options.Restarts ? options.RestartWith : before.First;
    }

    private CatalogIdentity NewIdentity(bool isAlways, SequenceOptions options, SqlType type)
    {
        if (options.Type is not null)
        {
            throw Error(
                SqlStates.SyntaxError, "The type of the numbers is that of the column", options.Type, "Leave AS out.");
        }

        if (options.Restarts)
        {
            throw Error(SqlStates.SyntaxError, "A new column cannot be restarted", options, "Write START.");
        }

        SequenceRule rule = RuleOf(options, type, null);
        return Counting(new CatalogIdentity(NewSequence(), isAlways, rule.First, rule.Increment), rule);
    }

    private CatalogIdentity Changed(CatalogIdentity identity, ChangeIdentityAction change, SqlType type)
    {
        SequenceRule rule = RuleOf(change.Options, type, identity.Rule with { First = identity.Start });
        long? first = FirstOf(change.Options, identity.Rule, rule, identity.Sequence, change);
        uint sequence = change.Options.Restarts ? NewSequence() : identity.Sequence;
        bool isAlways = change.IsAlways ?? identity.IsAlways;
        return Counting(identity with { Sequence = sequence, IsAlways = isAlways }, rule, first);
    }

    private SqlType TypeOf(SequenceOptions options) => options.Type is null
        ? SqlType.BigInt
        : NewBinder().ResolveType(options.Type)
            is { Kind: SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt } type
            ? type
            : throw Error(
                SqlStates.InvalidParameterValue, "A sequence is of SMALLINT, INTEGER or BIGINT", options.Type);

    /// <summary>How a sequence counts: what is said, else as before, else as type and direction want it.</summary>
    private SequenceRule RuleOf(SequenceOptions options, SqlType type, SequenceRule? before)
    {
        (long least, long greatest) = type.Kind switch
        {
            SqlTypeKind.SmallInt => (short.MinValue, short.MaxValue),
            SqlTypeKind.Integer => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        long increment = options.Increment ?? before?.Increment ?? 1;
        Require(increment != 0, options, $"INCREMENT is 0");
        Require(options.Cache is null or > 0, options, $"CACHE {options.Cache} is not above 0");
        long? keptMinimum = options.HasOwnMinimum || options.Type is not null ? null : before?.Minimum;
        long? keptMaximum = options.HasOwnMaximum || options.Type is not null ? null : before?.Maximum;
        long minimum = options.Minimum ?? keptMinimum ?? (increment > 0 ? 1 : least);
        long maximum = options.Maximum ?? keptMaximum ?? (increment > 0 ? greatest : -1);
        Require(minimum >= least && minimum <= greatest, options, $"MINVALUE {minimum} is no {type}");
        Require(maximum >= least && maximum <= greatest, options, $"MAXVALUE {maximum} is no {type}");
        Require(minimum < maximum, options, $"MINVALUE {minimum} is not below MAXVALUE {maximum}");
        long start = options.Start ?? before?.First ?? (increment > 0 ? minimum : maximum);
        Require(
            start >= minimum && start <= maximum, options, $"START {start} is not between {minimum} and {maximum}");
        return new SequenceRule(start, increment, minimum, maximum, options.Cycle ?? before?.Cycles ?? false);
    }

    private void Require(bool isFulfilled, SyntaxNode at, FormattableString message)
    {
        if (!isFulfilled)
        {
            throw Error(SqlStates.InvalidParameterValue, FormattableString.Invariant(message), at);
        }
    }

    private CatalogSequence RequireSequence(ObjectName name) =>
        _schema.Sequences[Dropped(ObjectKind.Sequence, name, ifExists: false)!.Name];

    private void DropSequence(ObjectName name, bool cascade)
    {
        foreach (CatalogTable table in _schema.Tables.Values.ToList())
        {
            CatalogTable without = table;
            for (int i = 0; i < table.Columns.Length; i++)
            {
                if (!SequenceNames.In(table.Columns[i].Default).Contains(name.Name))
                {
                    continue;
                }

                if (!cascade)
                {
                    throw Error(
                        SqlStates.DependentObjects,
                        $"The default of '{table.Columns[i].Name}' of '{table.Name}' depends on '{name.Name}'",
                        name,
                        "Drop the default first, or write CASCADE.");
                }

                without = without with
                {
                    Columns = without.Columns.SetItem(i, without.Columns[i] with { Default = null }),
                };
            }

            if (without != table)
            {
                Save(without);
            }
        }

        CatalogStore.RemoveSequence(database, transaction, name.Name);
        _schema = _schema.WithoutSequence(name.Name);
    }

    /// <summary>The names of sequences that an expression of the catalog calls functions with.</summary>
    private sealed class SequenceNames(string? before, string? now) : SyntaxRewriter
    {
        private readonly HashSet<string> _found = new(StringComparer.Ordinal);

        internal static HashSet<string> In(string? sql)
        {
            var names = new SequenceNames(null, null);
            if (sql is not null)
            {
                _ = names.Rewrite(SqlParser.ParseExpression(sql));
            }

            return names._found;
        }

        internal static string? Renamed(string? sql, string before, string now) => sql is null
            ? null
            : new SequenceNames(before, now).Rewrite(SqlParser.ParseExpression(sql)).ToString();

        internal override SyntaxNode Rewrite(SyntaxNode node)
        {
            if (node is not FunctionCall { Name.Name: "nextval" or "currval" or "setval" } call
                || call.Arguments.IsEmpty || call.Arguments[0] is not StringLiteral literal)
            {
                return base.Rewrite(node);
            }

            string name = literal.Value is ['"', .. var quoted, '"'] ? quoted : literal.Value.ToLowerInvariant();
            _found.Add(name);
            Expression[] arguments = call.Arguments.AsSpan().ToArray();
            arguments[0] = new StringLiteral(Quoted(now ?? "")) { Span = literal.Span };
            return name == before ? call with { Arguments = new SyntaxList<Expression>(arguments) } : node;
        }
    }
}
