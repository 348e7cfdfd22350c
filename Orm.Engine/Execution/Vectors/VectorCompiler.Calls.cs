using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

// Functions.
internal sealed partial class VectorCompiler
{
    private VectorExpression? CompileCall(BoundCall call) => call.Function.Name switch
    {
        "extract" => CompileExtract(call),
        "substring" or "substr" => CompileSubstring(call),
        _ => null,
    };

    /// <summary>EXTRACT of a part of a date that is one whole number.</summary>
    private DatePart? CompileExtract(BoundCall call)
    {
        if (call.Function.Name != "extract" || call.Function.Parameters[^1] != SqlTypeKind.Timestamp
            || call.Arguments[0] is not BoundConstant { Value: { IsNull: false } field })
        {
            return null;
        }

        int part = Array.IndexOf(["year", "month", "day"], field.AsString());
        BoundExpression source = call.Arguments[1] is BoundCast { Operand.Type.Kind: SqlTypeKind.Date } cast
            ? cast.Operand
            : call.Arguments[1];
        VectorExpression instant = Compile(source);
        if (part < 0 || instant.Type.Form != VectorForm.Integers)
        {
            return null;
        }

        long unitsPerDay = instant.Type.Kind switch
        {
            SqlTypeKind.Date => 1,
            SqlTypeKind.Timestamp => Calendar.TicksPerDay,
            _ => 0,
        };
        return unitsPerDay == 0 ? null : new DatePart(
            instant, unitsPerDay, part,
            new VectorType(SqlTypeKind.Decimal, VectorForm.Integers, Varies: instant.Type.Varies),
            Rows(call, instant.IsPure));
    }

    /// <summary>A part of a text between places that are the same for all rows.</summary>
    private TextPart? CompileSubstring(BoundCall call)
    {
        if (call.Type.Kind != SqlTypeKind.Text || Place(call.Arguments[1]) is not { } start
            || start is < 1 or > int.MaxValue)
        {
            return null;
        }

        long? length = call.Arguments.Count > 2 ? Place(call.Arguments[2]) : int.MaxValue;
        VectorExpression text = Compile(call.Arguments[0]);
        return length is not (>= 0 and <= int.MaxValue) || text.Type.Form != VectorForm.Texts
            ? null
            : new TextPart(
                text, (int)start - 1, (int)length, new VectorType(SqlTypeKind.Text, VectorForm.Texts, Varies: true),
                Rows(call, text.IsPure));
    }

    /// <summary>A whole number that stands in the statement.</summary>
    private static long? Place(BoundExpression expression) => expression switch
    {
        BoundConstant { Value: var value } when CastRules.IsInteger(value.Kind) => value.AsInt64(),
        BoundCast { Operand: var operand, Type.Kind: var kind } when CastRules.IsInteger(kind) => Place(operand),
        _ => null,
    };
}
