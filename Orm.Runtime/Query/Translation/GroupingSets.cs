using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// Grouping sets: the rows are grouped once by each of some sets of the key's members. Every row is joined to one row
/// for each set, which says what the set leaves out; a member that is left out is NULL. What says so is part of what
/// makes a group, so that the total is not the group of those whose value is NULL.
/// </summary>
/// <remarks>
/// The groups are those of one grouped SELECT, of which anything can be asked that can be asked of groups. A database
/// without GROUPING SETS runs it; it reads the rows once for each set, as a UNION ALL of grouped SELECTs would.
/// </remarks>
internal sealed class GroupingSets
{
    internal const string Rollup = "Rollup";
    internal const string Cube = "Cube";
    internal const string Explicit = "GroupingSets";

    private const string Owner = "Orm.Sql";
    private const int LargestCube = 8;

    private readonly CallNode _call;
    private readonly List<string> _members;
    private readonly List<HashSet<string>> _sets;

    private GroupingSets(CallNode call, NewNode key)
    {
        _call = call;
        _members = MembersOf(key, call);
        _sets = call.Method.Name switch
        {
            Rollup => [.. Enumerable.Range(0, _members.Count + 1).Select(
                left => NewSet(_members.Take(_members.Count - left)))],
            Cube => CubeOf(_members, call),
            _ => SetsOf(call, _members),
        };
    }

    /// <summary>The sets that a key selector asks for, and the selector of the key itself; null where none.</summary>
    internal static (GroupingSets Sets, LambdaNode Key)? Find(LambdaNode selector)
    {
        if (selector.Body is not CallNode { Method: { DeclaringType: Owner, Name: Rollup or Cube or Explicit } } call)
        {
            return null;
        }

        var key = call.Arguments[0] as NewNode ?? throw new TranslationException(
            call, $"The key must be an object that is made here: Sql.{call.Method.Name}(new {{ x.A, x.B }}).");
        return (new GroupingSets(call, key), new LambdaNode(selector.Parameters, key, selector.Type));
    }

    /// <summary>Each element once for each set, with the key that it has there.</summary>
    internal (QueryState Elements, Shape Key) Apply(QueryState elements, Shape key, Translator translator)
    {
        var made = key as ObjectShape
            ?? throw new TranslationException(_call, "The key must be an object with the members to group by.");
        var varying = _members.Where(name => _sets.Exists(set => set.Contains(name) != _sets[0].Contains(name)))
            .ToList();
        var source = translator.NewSource();
        var columns = varying.Zip(ColumnNames(varying), (member, column) => (member, column))
            .ToDictionary(pair => pair.member, pair => pair.column, StringComparer.Ordinal);
        var grouped = made with
        {
            Members = made.Members.Select(member => Member(member, source, columns)).ToEquatableArray(),
        };
        if (varying.Count == 0)
        {
            return (elements, grouped);
        }

        var rows = _sets
            .Select(set => SelectRelation.Empty with
            {
                Items = varying.Select(member => new SelectItem(Literal(!set.Contains(member)), columns[member]))
                    .ToEquatableArray(),
            })
            .ToList();
        var relation = rows.Skip(1).Aggregate(
            (Relation)rows[0], (left, right) => new SetRelation(SetOperator.UnionAll, left, right));
        var sets = new Source(source, relation, "sets");
        var select = elements.Select;
        select = select.From is null
            ? select with { From = sets }
            : select with { Joins = select.Joins.Add(new Join(JoinKind.Cross, sets, On: null)) };
        return (elements with { Select = select }, grouped);
    }

    private MemberShape Member(MemberShape member, int source, Dictionary<string, string> columns)
    {
        if (member.Value is not ScalarShape { Value: var value } scalar)
        {
            throw new TranslationException(
                _call, $"{member.Name} is no single value. Grouping sets are made of values: use its key or another " +
                "property.");
        }

        Scalar leftOut = columns.TryGetValue(member.Name!, out var column)
            ? new ColumnScalar(source, column, ScalarType.Boolean, IsNullable: false)
            : Literal(!_sets[0].Contains(member.Name!));
        if (leftOut != LiteralScalar.False && !scalar.Type.CanBeNull)
        {
            throw new TranslationException(
                _call, $"{member.Name} is null in the groups that are made without it, and a {scalar.Type.Name} " +
                $"cannot be. Make it nullable: {member.Name} = ({scalar.Type.Name}?)...");
        }

        var none = LiteralScalar.Null(value.Type);
        return member with
        {
            Value = scalar with
            {
                Value = leftOut is ColumnScalar ? CaseScalar.When(leftOut, none, value)
                    : leftOut == LiteralScalar.True ? none : value,
                LeftOut = leftOut,
            },
        };
    }

    private static List<string> MembersOf(NewNode key, CallNode call)
    {
        var members = key.ArgumentMembers.Concat(key.Initializers.Select(initializer => initializer.Name)).ToList();
        return members.Count > 0 && members.TrueForAll(member => member is not null)
            && members.Distinct(StringComparer.Ordinal).Count() == members.Count
            ? members.ConvertAll(member => member!)
            : throw new TranslationException(call, "The key must have members, each with a name and set once.");
    }

    private static List<HashSet<string>> CubeOf(List<string> members, CallNode call)
    {
        if (members.Count > LargestCube)
        {
            throw new TranslationException(
                call, $"A cube of {members.Count} members has {1L << members.Count} sets, and each reads all rows. " +
                $"Use at most {LargestCube} members, or name the sets with Sql.GroupingSets.");
        }

        return [.. Enumerable.Range(0, 1 << members.Count).Select(
            left => NewSet(members.Where((_, i) => (left >> (members.Count - 1 - i) & 1) == 0)))];
    }

    private static List<HashSet<string>> SetsOf(CallNode call, List<string> members)
    {
        var sets = call.Arguments[1] is ArrayNode { Elements.Count: > 0 } array
            ? array.Elements.Select(element => SetOf(element, members, call)).ToList()
            : throw new TranslationException(
                call, "The sets must be lambdas that are written here, at least one: k => new { k.A }, k => new { }.");
        return sets.TrueForAll(set => sets.Count(other => other.SetEquals(set)) == 1)
            ? sets
            : throw new TranslationException(call, "Two of the sets have the same members. Name each set once.");
    }

    private static HashSet<string> SetOf(SyntaxNode node, List<string> members, CallNode call)
    {
        if (node is not LambdaNode { Parameters: [var parameter] } lambda)
        {
            throw new TranslationException(call, "A set must be a lambda that is written here: k => new { k.A }.");
        }

        var body = lambda.Body;
        while (body is UnaryNode { Operator: CSharpUnary.Convert } cast)
        {
            body = cast.Operand;
        }

        var parts = body is NewNode { Initializers.Count: 0 } made ? made.Arguments : [body];
        return NewSet(parts.Select(part => part is MemberNode member && member.Receiver == parameter
            && members.Contains(member.Name)
                ? member.Name
                : throw new TranslationException(
                    lambda, $"A set is a member of the key, or an object of such: {parameter.Name} => " +
                    $"new {{ {parameter.Name}.{members[0]} }}.")));
    }

    private static List<string> ColumnNames(IEnumerable<string> members)
    {
        var items = new List<SelectItem>();
        foreach (var member in members)
        {
            items.Add(new SelectItem(LiteralScalar.True, Names.Unique("without_" + member, items)));
        }

        return items.ConvertAll(item => item.Name);
    }

    private static LiteralScalar Literal(bool value) => value ? LiteralScalar.True : LiteralScalar.False;

    private static HashSet<string> NewSet(IEnumerable<string> members) => new(members, StringComparer.Ordinal);
}
