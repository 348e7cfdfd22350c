using System.Linq.Expressions;
using System.Reflection;
using Orm.Backends;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Makes the code that reads a result, as an expression over the backend's row.</summary>
internal sealed class ResultExpressions
{
    private readonly ResultSlots _slots;
    private readonly ParameterExpression _row;
    private readonly ParameterExpression _scope = Expression.Parameter(typeof(RowScope), "scope");

    private ResultExpressions(Type row, ResultSlots slots)
    {
        _slots = slots;
        _row = Expression.Parameter(row.MakeByRefType(), "row");
    }

    internal static Expression<RowReader<TRow, TResult>> Create<TRow, TResult>(Result result, ResultSlots slots)
        where TRow : struct, IRowReader
    {
        var reading = new ResultExpressions(typeof(TRow), slots);
        return Expression.Lambda<RowReader<TRow, TResult>>(
            Convert(reading.Read<TRow>(result), typeof(TResult)), reading._row, reading._scope);
    }

    private Expression Read<TRow>(Result result)
        where TRow : struct, IRowReader
        => result switch
        {
            ScalarResult scalar => ReadScalar(scalar),
            EntityResult entity => ReadEntity<TRow>(entity),
            ObjectResult made => Make<TRow>(made),
            ConditionalResult choice => Expression.Condition(
                RowCalls.Get(_row, ScalarKind.Boolean, choice.TestOrdinal, default),
                Convert(Read<TRow>(choice.WhenTrue), ClrType(choice)),
                Convert(Read<TRow>(choice.WhenFalse), ClrType(choice))),
            OptionalResult optional => Expression.Condition(
                RowCalls.IsNull(_row, optional.PresenceOrdinal),
                Expression.Default(ClrType(optional)),
                Convert(Read<TRow>(optional.Value), ClrType(optional))),
            SequenceResult sequence => ReadSequence<TRow>(sequence, Expression.Constant(value: null)),
            _ => Expression.Default(ClrType(result)),
        };

    private Expression ReadSequence<TRow>(SequenceResult sequence, Expression owner)
        where TRow : struct, IRowReader
    {
        var slot = _slots.Find(sequence);
        CollectionReader<TRow> open = (ref TRow row, RowScope scope, object? holder)
            => ((NestedRows)scope.At(slot)).Open(ref row, holder);
        return Convert(Expression.Invoke(Expression.Constant(open), _row, _scope, owner), ClrType(sequence));
    }

    private delegate object CollectionReader<TRow>(ref TRow row, RowScope scope, object? owner)
        where TRow : struct, IRowReader;

    private static Type ClrType(Result result) => (Type)result.Type.Handle;

    private Expression ReadScalar(ScalarResult scalar)
    {
        var type = ClrType(scalar);
        Expression value = RowCalls.Get(_row, scalar.Stored.Kind, scalar.Ordinal, scalar.Stored.DateTimeKind);
        if (scalar.Stored.Conversion is { Handle: ColumnModel { FromColumn: { } convert } })
        {
            value = Expression.Invoke(Expression.Constant(convert), Expression.Convert(value, typeof(object)));
        }

        value = Convert(value, type);
        var canBeNull = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        return canBeNull && scalar.IsNullable
            ? Expression.Condition(RowCalls.IsNull(_row, scalar.Ordinal), Expression.Default(type), value)
            : value;
    }

    private Expression ReadEntity<TRow>(EntityResult entity)
        where TRow : struct, IRowReader
    {
        var reader = Expression.Constant(
            EntityReader.Create<TRow>((EntityModel)entity.Table.Handle, entity.Ordinal, _slots.Find(entity)));
        Expression read = Expression.Invoke(reader, _row, _scope);
        read = Convert(entity.Includes.IsEmpty ? read : ReadIncludes<TRow>(entity, read), ClrType(entity));
        return entity.PresenceOrdinal < 0
            ? read
            : Expression.Condition(
                RowCalls.IsNull(_row, entity.PresenceOrdinal), Expression.Default(ClrType(entity)), read);
    }

    // The entity is told what its navigations lead to as soon as it is read; collections are filled later.
    private BlockExpression ReadIncludes<TRow>(EntityResult entity, Expression read)
        where TRow : struct, IRowReader
    {
        var model = (EntityModel)entity.Table.Handle;
        var variable = Expression.Variable(typeof(object), "entity");
        var body = new List<Expression> { Expression.Assign(variable, read) };
        foreach (var include in entity.Includes)
        {
            var navigation = model.Navigations.TakeWhile(known => known.Property != include.Navigation).Count();
            var value = include.Value is SequenceResult sequence
                ? ReadSequence<TRow>(sequence, variable)
                : Read<TRow>(include.Value);
            Action<object, object?> tell = (target, known) => model.SetKnownOf(target, navigation, known);
            body.Add(Expression.Invoke(Expression.Constant(tell), variable, Convert(value, typeof(object))));
        }

        body.Add(variable);
        return Expression.Block([variable], body);
    }

    private Expression Make<TRow>(ObjectResult made)
        where TRow : struct, IRowReader
    {
        var values = made.Members.Where(member => member.Setter is null)
            .Select(member => Read<TRow>(member.Value))
            .ToList();
        if (made.Constructor is MethodCallExpression tuple)
        {
            return tuple.Update(null, Convert(values, tuple.Arguments));
        }

        var creation = (NewExpression)made.Constructor!;
        var bindings = made.Members.Where(member => member.Setter is not null)
            .Select(member => Bind((MemberInfo)member.Setter!, Read<TRow>(member.Value)))
            .ToList();
        var call = creation.Update(Convert(values, creation.Arguments));
        return bindings.Count == 0 ? call : Expression.MemberInit(call, bindings);
    }

    private static MemberAssignment Bind(MemberInfo member, Expression value) => Expression.Bind(
        member, Convert(
            value, member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType));

    private static IEnumerable<Expression> Convert(IEnumerable<Expression> values, IEnumerable<Expression> arguments)
        => values.Zip(arguments, (value, argument) => Convert(value, argument.Type));

    private static Expression Convert(Expression value, Type type)
        => value.Type == type ? value : Expression.Convert(value, type);
}
