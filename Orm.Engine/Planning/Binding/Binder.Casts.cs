using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Casts: those that are written, and those that a context asks for.
internal sealed partial class Binder
{
    /// <summary>Makes an expression one of a type, where the context allows it.</summary>
    private BoundExpression Coerce(BoundExpression value, SqlType type, CastContext context, SyntaxNode at)
    {
        if (type.Kind == SqlTypeKind.Null || value.Type == type)
        {
            return value;
        }

        switch (value)
        {
            case BoundRow:
                throw Error(SqlStates.DatatypeMismatch, "A row stands where a single value is needed", at);
            case BoundConstant { IsUntyped: true, Value.IsNull: false } word when ClockOf(word, type) is { } clock:
                return Coerce(clock, type, CastContext.Explicit, at);
            case BoundConstant { IsUntyped: true } or BoundConstant { Value.IsNull: true }:
                return Fold(new BoundCast(value, type, context == CastContext.Explicit), at);
            case BoundParameter { Type.Kind: SqlTypeKind.Null } parameter:
                return parameter with { Type = type };
        }

        bool isFlexible = value is BoundParameter { Type.IsCharacter: true };
        if (!isFlexible && !CastRules.Allows(value.Type, type, context))
        {
            string hint = CastRules.Allows(value.Type, type, CastContext.Explicit)
                ? $"Write CAST(... AS {type}) to convert it."
                : "There is no conversion between these types.";
            string state = context == CastContext.Explicit ? SqlStates.CannotCoerce : SqlStates.DatatypeMismatch;
            throw Error(state, $"{value.Type} stands where {type} is needed", at, hint);
        }

        bool isSame = value.Type.Kind == type.Kind && type is { Length: 0, Scale: 0 };
        bool isText = value.Type.IsCharacter && type.Kind == SqlTypeKind.Text && value.Type.Kind != SqlTypeKind.Json;
        return isSame || isText ? value : Fold(new BoundCast(value, type, context == CastContext.Explicit), at);
    }

    /// <summary>
    /// What a literal such as 'today' means as a date or time. It is asked for again with each run of a plan, as plans
    /// live longer than days.
    /// </summary>
    private static BoundCall? ClockOf(BoundConstant word, SqlType type) =>
        type.Kind is SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz
            && DateFunctionList.ClockOf(word.Value.AsString().Trim().ToLowerInvariant()) is { } function
            ? new BoundCall(function, default, function.Result)
            : null;

    private BoundExpression CoerceImplicitly(BoundExpression value, SqlType type, SyntaxNode at) =>
        Coerce(value, type, CastContext.Implicit, at);

    private BoundExpression BindCondition(Expression expression, Scope scope) =>
        CoerceImplicitly(Bind(expression, scope), SqlType.Boolean, expression);

    /// <summary>Whether the surroundings decide on the type.</summary>
    private static bool IsFlexible(BoundExpression value) =>
        value is BoundConstant { IsUntyped: true } or BoundParameter { Type.Kind: SqlTypeKind.Null }
            or BoundParameter { Type.IsCharacter: true };

    /// <summary>Gives a literal that nobody gave a type the one it has left alone: TEXT.</summary>
    private BoundExpression Settle(BoundExpression value, SyntaxNode at) =>
        value.Type.Kind == SqlTypeKind.Null && value is not BoundRow
            ? Coerce(value, SqlType.Text, CastContext.Explicit, at)
            : value;

    /// <summary>The type that all of the values can have.</summary>
    private SqlType CommonType(
        IEnumerable<BoundExpression> values, SyntaxNode at, string state = SqlStates.DatatypeMismatch)
    {
        SqlType common = default;
        values = [.. values];
        foreach (BoundExpression value in values)
        {
            if (!IsFlexible(value))
            {
                common = CastRules.Common(common, value.Type) ?? throw Error(
                    state,
                    $"{common} and {value.Type} have no type in common",
                    at,
                    "Cast one of them.");
            }
        }

        return WithCollationOf(common.Kind == SqlTypeKind.Null ? SqlType.Text : common, values);
    }

    private BoundExpression BindCast(CastExpression cast, Scope scope)
    {
        SqlType type = ResolveType(cast.Type);
        return Coerce(Bind(cast.Operand, scope), type, CastContext.Explicit, cast);
    }

    private BoundExpression BindTypedLiteral(TypedLiteral literal)
    {
        SqlType type = ResolveType(literal.Type);
        string text = type.Kind == SqlTypeKind.Interval && literal.Type.Fields != IntervalFields.All
            ? literal.Text + IntervalUnit(literal)
            : literal.Text;
        var value = new BoundConstant(SqlValue.Text(text), default);
        return Coerce(value, type, CastContext.Explicit, literal);
    }

    /// <summary>The unit behind an interval's text counts for a plain number: INTERVAL '3' MONTH.</summary>
    private static string IntervalUnit(TypedLiteral literal)
    {
        bool isNumber = double.TryParse(
            literal.Text, System.Globalization.CultureInfo.InvariantCulture, out _);
        string field = literal.Type.Fields.ToString();
        int last = field.LastIndexOf("To", StringComparison.Ordinal);
        return isNumber ? " " + (last > 0 ? field[(last + 2)..] : field).ToLowerInvariant() : "";
    }

    internal SqlType ResolveType(TypeName name)
    {
        if (name.ArrayDimensions > 0)
        {
            throw NotSupported("An array type", name);
        }

        if (!SqlTypeNames.TryResolve(name.Name, name.Modifiers.AsSpan(), out SqlType type))
        {
            throw NoType(name);
        }

        return type;
    }

    /// <summary>A name that is none, or numbers that do not fit a type that there is.</summary>
    private StatementException NoType(TypeName name)
    {
        if (!SqlTypeNames.TryResolve(name.Name, [], out SqlType type))
        {
            return Error(
                SqlStates.UndefinedObject, $"There is no type '{name}'", name,
                "Types are INTEGER, TEXT, NUMERIC(p, s), ...");
        }

        bool isTime = type.Kind
            is SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz or SqlTypeKind.Interval;
        return isTime
            ? Error(
                SqlStates.FeatureNotSupported, $"'{name}' is not supported: times keep all of their digits", name,
                "Leave the number out, and use date_trunc('second', ...) for values.")
            : Error(
                SqlStates.InvalidParameterValue, $"'{name}' is no type: these numbers are out of range", name,
                "NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.");
    }

    /// <summary>Computes what is constant while planning; errors then have a place in the text.</summary>
    private BoundExpression Fold(BoundExpression expression, SyntaxNode at)
    {
        if (!ConstantFolding.CanFold(expression))
        {
            return expression;
        }

        try
        {
            return ConstantFolding.Fold(expression);
        }
        catch (StatementException error) when (error.Position is null)
        {
            throw Error(error.SqlState, error.Message.TrimEnd('.'), at);
        }
    }
}
