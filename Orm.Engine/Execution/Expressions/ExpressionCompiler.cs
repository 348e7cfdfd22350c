using Orm.Engine.Execution.Operators;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Expressions;

/// <summary>Makes evaluators of bound expressions, for rows whose columns have the given places.</summary>
internal sealed class ExpressionCompiler(PlanBuilder builder, Dictionary<PlanColumn, int> slots)
{
    private readonly Dictionary<BoundKept, KeptEvaluator> _kept = [];

    private ExecutionState State => builder.State;

    internal Evaluator Compile(BoundExpression expression) => expression switch
    {
        BoundConstant constant => new ConstantEvaluator(constant.Value),
        BoundParameter parameter => new ParameterEvaluator(State, parameter.Index),
        BoundColumn column => CompileColumn(column.Column),
        BoundCast cast => CompileCast(cast),
        BoundArithmetic arithmetic => CompileArithmetic(arithmetic),
        BoundCall call => new CallEvaluator(State, call.Function, All(call.Arguments)),
        BoundNextValue next => new NextValueEvaluator(State, next.Identity, next.Type.Kind),
        BoundCase @case => new CaseEvaluator(All(@case.Parts)),
        BoundChoice { Kind: ChoiceKind.Coalesce } choice => new CoalesceEvaluator(All(choice.Operands)),
        BoundChoice choice => new ExtremumEvaluator(All(choice.Operands), choice.Kind == ChoiceKind.Greatest),
        BoundLet let => CompileLet(let),
        BoundKept kept => _kept[kept],
        BoundSubquery subquery => CompileSubquery(subquery),
        _ => CompileCondition(expression),
    };

    private Evaluator CompileCondition(BoundExpression expression) => expression switch
    {
        BoundComparison comparison => CompileComparison(comparison),
        BoundDistinct distinct =>
            new DistinctEvaluator(Compile(distinct.Left), Compile(distinct.Right), distinct.IsNegated),
        BoundLogical { Operator: LogicalOperator.And } and => new AndEvaluator(All(and.Operands)),
        BoundLogical or => new OrEvaluator(All(or.Operands)),
        BoundNot not => new NotEvaluator(Compile(not.Operand)),
        BoundIs test => new IsEvaluator(Compile(test.Operand), test.Test, test.IsNegated),
        BoundLike like => new LikeEvaluator(
            Compile(like.Operand),
            Compile(like.Pattern),
            like.Escape is null ? null : Compile(like.Escape),
            like.IgnoreCase),
        BoundInList list => new InListEvaluator(Compile(list.Operand), All(list.Items)),
        BoundAggregate or BoundWindow => throw new StatementException(
            SqlStates.GroupingError,
            "An aggregate or window function stands where there are no groups or windows",
            hint: "It belongs in a select list, HAVING or ORDER BY, or in a subquery."),
        _ => throw new StatementException(
            SqlStates.FeatureNotSupported, "A row of several values stands where only one can stand"),
    };

    private Evaluator[] All(SyntaxList<BoundExpression> list) => [.. list.AsSpan().ToArray().Select(Compile)];

    private Evaluator CompileColumn(PlanColumn column) => slots.TryGetValue(column, out int slot)
        ? new SlotEvaluator(slot)
        : new CellEvaluator(State, builder.CellOf(column));

    private LetEvaluator CompileLet(BoundLet let)
    {
        var kept = new KeptEvaluator();
        _kept.Add(let.Kept, kept);
        return new LetEvaluator(kept, Compile(let.Value), Compile(let.Result));
    }

    private Evaluator CompileCast(BoundCast cast)
    {
        Evaluator operand = Compile(cast.Operand);
        SqlTypeKind from = cast.Operand.Type.Kind;
        bool widens = CastRules.IsInteger(from) && CastRules.IsInteger(cast.Type.Kind) && from < cast.Type.Kind
            && cast.Operand is not BoundParameter;
        return widens
            ? new WideningEvaluator(operand, cast.Type.Kind)
            : new CastEvaluator(operand, cast.Type, cast.IsExplicit);
    }

    private Evaluator CompileArithmetic(BoundArithmetic node)
    {
        Evaluator left = Compile(node.Left);
        Evaluator right = Compile(node.Right);
        return node.Type.Kind switch
        {
            SqlTypeKind.Decimal => new DecimalArithmeticEvaluator(node.Operator, left, right),
            SqlTypeKind.Real or SqlTypeKind.Double =>
                new DoubleArithmeticEvaluator(node.Operator, left, right, node.Type.Kind == SqlTypeKind.Real),
            _ => new IntegerArithmeticEvaluator(node.Operator, left, right, node.Type.Kind),
        };
    }

    private Evaluator CompileComparison(BoundComparison node)
    {
        Evaluator left = Compile(node.Left);
        Evaluator right = Compile(node.Right);
        bool isInteger = node.Left.Type.Kind is SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt
            or SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz;
        return isInteger && node.Left.Type.Kind == node.Right.Type.Kind
            ? new IntegerComparisonEvaluator(node.Operator, left, right)
            : new ComparisonEvaluator(node.Operator, left, right);
    }

    private SubqueryEvaluator CompileSubquery(BoundSubquery subquery)
    {
        bool isVolatile = subquery.Plan.HasSideEffects;
        Operator plan = builder.Build(subquery.Plan);
        Correlation correlation = builder.Correlate(subquery.Plan, slots, isVolatile);
        return subquery.Kind switch
        {
            SubqueryKind.Scalar => new ScalarSubqueryEvaluator(State, correlation, plan),
            SubqueryKind.Row => new RowSubqueryEvaluator(
                State, correlation, plan, [.. subquery.Plan.Output.Select(builder.CellOf)]),
            SubqueryKind.Exists => new ExistsEvaluator(State, correlation, plan),
            _ => new QuantifiedEvaluator(State, correlation, plan, subquery, All(subquery.Operands)),
        };
    }
}
