using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.CommonTables;
using Orm.Linq.Translation.Members;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>
/// Turns what a query says in C# into the relational tree. It knows the forms of expressions; what a LINQ operator
/// means stands in Operators/, what a member of a type means in Members/, one per file.
/// </summary>
/// <param name="dialect">What the database can do.</param>
internal sealed partial class Translator(DialectTraits dialect)
{
    private readonly Dictionary<ParameterNode, Shape> _parameters = [];
    private readonly List<Scope> _scopes = [];
    private readonly List<QueryAdvice> _advice = [];
    private int _sources;

    internal DialectTraits Dialect { get; } = dialect;

    /// <summary>What the author of the query should know, in the order of the text.</summary>
    internal IReadOnlyList<QueryAdvice> Advice => _advice;

    /// <summary>Notes something that the author of the query should know.</summary>
    internal void Advise(QueryAdviceKind kind, SyntaxNode node) => _advice.Add(new QueryAdvice(kind, node));

    /// <summary>The queries that stand before the statement.</summary>
    internal CommonTableUses CommonTables { get; } = new();

    /// <summary>A number for a new source of rows.</summary>
    internal int NewSource() => _sources++;

    /// <summary>Translates an expression of any shape.</summary>
    internal Shape Translate(SyntaxNode node) => node switch
    {
        ParameterNode parameter => TranslateParameter(parameter),
        LiteralNode literal => Values.OfLiteral(literal),
        CapturedNode captured => Values.OfCaptured(captured),
        MemberNode member => TranslateMember(member),
        CallNode call => TranslateCall(call),
        OperatorNode op => TranslateOperator(op),
        EntitySetNode or ValuesNode or NavigationNode => new SequenceShape(TranslateQuery(node), node.Type),
        UnaryNode unary => UnaryOperators.Translate(unary, this),
        BinaryNode binary => BinaryOperators.Translate(binary, this),
        ConditionalNode conditional => TranslateConditional(conditional),
        NewNode creation => TranslateNew(creation),
        InvokeNode invoke => TranslateInvoke(invoke),
        UnknownNode unknown => throw new TranslationException(unknown, unknown.Reason),
        ArrayNode => throw new TranslationException(
            node, "A column holds no array. Select the elements as members of an object, new { ... }, and make the " +
            "array of them after the results are read."),
        _ => throw new TranslationException(node, "It has no value that a column could hold."),
    };

    /// <summary>Translates an expression that must be one value.</summary>
    internal Scalar TranslateScalar(SyntaxNode node) => AsScalar(Translate(node), node);

    /// <summary>Translates an expression that must be a condition.</summary>
    internal Scalar TranslateCondition(SyntaxNode node)
    {
        var condition = TranslateScalar(node);
        return condition.IsBoolean || condition.Type.Kind == Model.ScalarKind.Boolean
            ? Values.AsCondition(condition)
            : throw new TranslationException(node, "It is no condition.");
    }

    /// <summary>Translates the body of a lambda with its parameters bound.</summary>
    internal Shape TranslateLambda(LambdaNode lambda, params Shape[] arguments)
    {
        Bind(lambda, arguments);
        return Translate(lambda.Body);
    }

    private void Bind(LambdaNode lambda, Shape[] arguments)
    {
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            _parameters[lambda.Parameters[i]] = arguments[i];
        }
    }

    /// <summary>Translates the body of a lambda, which must be a query, with its parameters bound.</summary>
    internal QueryState TranslateQuery(LambdaNode lambda, params Shape[] arguments)
    {
        Bind(lambda, arguments);
        return TranslateQuery(lambda.Body);
    }

    /// <summary>Translates a predicate over the elements of a query.</summary>
    internal Scalar TranslatePredicate(LambdaNode lambda, Shape element)
    {
        _parameters[lambda.Parameters[0]] = element;
        return TranslateCondition(lambda.Body);
    }

    /// <summary>The lambda that an operator was given.</summary>
    internal static LambdaNode Lambda(OperatorNode call, int argument) => call.Arguments[argument] as LambdaNode
        ?? throw new TranslationException(call, "Its argument must be a lambda that is written where it is used.");

    /// <summary>One value, or a refusal that names the part.</summary>
    internal static Scalar AsScalar(Shape shape, SyntaxNode node) => shape switch
    {
        ScalarShape scalar => scalar.Value,
        EntityShape entity => throw new TranslationException(
            node, $"A whole {entity.Table.Entity} is no single value. Use its key or another property."),
        ElementShape
            => throw new TranslationException(node, "A whole element is no single value. Use one of its members."),
        SequenceShape or GroupingShape => throw new TranslationException(
            node, "A collection is no single value. Use Any, Count, Sum, First or another operator on it."),
        _ => throw new TranslationException(node, "An object is no single value. Use one of its members."),
    };

    private Shape TranslateParameter(ParameterNode parameter) => _parameters.TryGetValue(parameter, out var shape)
        ? shape
        : throw new TranslationException(parameter, "The parameter belongs to no lambda of the query.");

    private Shape TranslateConditional(ConditionalNode conditional)
    {
        var test = TranslateCondition(conditional.Test);
        var whenTrue = Translate(conditional.WhenTrue);
        var whenFalse = Translate(conditional.WhenFalse);
        if (whenTrue is ScalarShape left && whenFalse is ScalarShape right)
        {
            var (first, second) = Values.Unify(left.Value, right.Value, conditional);
            return new ScalarShape(CaseScalar.When(test, first, second), conditional.Type);
        }

        return new ConditionalShape(test, AsObject(whenTrue), AsObject(whenFalse), conditional.Type);
    }

    private static Shape AsObject(Shape shape)
        => shape is ScalarShape { Value: LiteralScalar { Value: null } } ? new NullShape(shape.Type) : shape;

    private Shape TranslateNew(NewNode creation)
    {
        if (Constructors.Translate(creation, this) is { } scalar)
        {
            return new ScalarShape(scalar, creation.Type);
        }

        var arguments = creation.Arguments.Select(
            (argument, i) => new MemberShape(creation.ArgumentMembers[i], null, Translate(argument)));
        var initializers = creation.Initializers.Select(
            initializer => new MemberShape(initializer.Name, initializer.Handle, Translate(initializer.Value)));
        return new ObjectShape(
            creation.Constructor, arguments.Concat(initializers).ToEquatableArray(), creation.Type);
    }

    private Shape TranslateInvoke(InvokeNode invoke)
        => TranslateLambda(invoke.Lambda, [.. invoke.Arguments.Select(Translate)]);

    private Shape TranslateCall(CallNode call)
        => (DatabaseFunctions.Translate(call, this)
            ?? MemberTranslators.Find(call.Method.DeclaringType)?.TranslateCall(call, this)
            ?? UniversalMembers.TranslateCall(call, this)) is { } value
            ? new ScalarShape(value, call.Type)
            : throw new TranslationException(
                call,
                $"{call.Method.DeclaringType}.{call.Method.Name} has no meaning in SQL. Compute it before the " +
                "query, or after its results are read.");

    private Shape TranslateOperator(OperatorNode op)
    {
        if (op.Source.Type.Scalar == Model.ScalarKind.Bytes && ByteMembers.TranslateOperator(op, this) is { } bytes)
        {
            return new ScalarShape(bytes, op.Type);
        }

        if (OperatorTable.FindValue(op.Name) is { } value)
        {
            return value.Apply(op, this);
        }

        return new SequenceShape(
            op.Name == CollectOperator.ToHashSet ? CollectOperator.Elements(op, this) : TranslateQuery(op), op.Type);
    }
}
