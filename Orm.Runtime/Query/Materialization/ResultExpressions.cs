using System.Linq.Expressions;
using System.Reflection;
using Orm.Backends;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Makes the code that reads a result, as an expression over the backend's row.</summary>
internal static class ResultExpressions
{
    internal static Expression<RowReader<TRow, TResult>> Create<TRow, TResult>(Result result)
        where TRow : struct, IRowReader
    {
        var row = Expression.Parameter(typeof(TRow).MakeByRefType(), "row");
        return Expression.Lambda<RowReader<TRow, TResult>>(
            Convert(Read<TRow>(result, row), typeof(TResult)), row);
    }

    private static Expression Read<TRow>(Result result, ParameterExpression row)
        where TRow : struct, IRowReader
        => result switch
        {
            ScalarResult scalar => ReadScalar(scalar, row),
            EntityResult entity => ReadEntity<TRow>(entity, row),
            ObjectResult made => Make<TRow>(made, row),
            ConditionalResult choice => Expression.Condition(
                RowCalls.Get(row, ScalarKind.Boolean, choice.TestOrdinal, default),
                Convert(Read<TRow>(choice.WhenTrue, row), ClrType(choice)),
                Convert(Read<TRow>(choice.WhenFalse, row), ClrType(choice))),
            _ => Expression.Constant(null, ClrType(result)),
        };

    private static Type ClrType(Result result) => (Type)result.Type.Handle;

    private static Expression ReadScalar(ScalarResult scalar, ParameterExpression row)
    {
        var type = ClrType(scalar);
        Expression value = RowCalls.Get(row, scalar.Stored.Kind, scalar.Ordinal, scalar.Stored.DateTimeKind);
        if (scalar.Stored.Conversion is { Handle: ColumnModel { FromColumn: { } convert } })
        {
            value = Expression.Invoke(Expression.Constant(convert), Expression.Convert(value, typeof(object)));
        }

        value = Convert(value, type);
        var canBeNull = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        return canBeNull && scalar.IsNullable
            ? Expression.Condition(RowCalls.IsNull(row, scalar.Ordinal), Expression.Default(type), value)
            : value;
    }

    private static Expression ReadEntity<TRow>(EntityResult entity, ParameterExpression row)
        where TRow : struct, IRowReader
    {
        var reader = Expression.Constant(EntityReader.Create<TRow>((EntityModel)entity.Table.Handle, entity.Ordinal));
        var read = Expression.Convert(Expression.Invoke(reader, row), ClrType(entity));
        return entity.PresenceOrdinal < 0
            ? read
            : Expression.Condition(
                RowCalls.IsNull(row, entity.PresenceOrdinal), Expression.Default(ClrType(entity)), read);
    }

    private static Expression Make<TRow>(ObjectResult made, ParameterExpression row)
        where TRow : struct, IRowReader
    {
        var creation = (NewExpression)made.Constructor!;
        var arguments = made.Members.Where(member => member.Setter is null)
            .Select((member, i) => Convert(Read<TRow>(member.Value, row), creation.Arguments[i].Type));
        var bindings = made.Members.Where(member => member.Setter is not null)
            .Select(member => Bind((MemberInfo)member.Setter!, Read<TRow>(member.Value, row)))
            .ToList();
        var call = creation.Update(arguments);
        return bindings.Count == 0 ? call : Expression.MemberInit(call, bindings);
    }

    private static MemberAssignment Bind(MemberInfo member, Expression value) => Expression.Bind(
        member, Convert(
            value, member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType));

    private static Expression Convert(Expression value, Type type)
        => value.Type == type ? value : Expression.Convert(value, type);
}
