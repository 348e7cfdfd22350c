using System.Linq.Expressions;
using System.Reflection;
using Orm.Backends;
using Orm.Linq.Materialization.Drafts;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
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

    /// <summary>The parts of a draft (see <see cref="DraftMaterializer{TResult}"/>).</summary>
    internal static Expression<RowReader<TRow, object?[]>> CreateParts<TRow>(
        IReadOnlyList<Result> parts, ResultSlots slots)
        where TRow : struct, IRowReader
    {
        var reading = new ResultExpressions(typeof(TRow), slots);
        var draft = Expression.Variable(typeof(object?[]), "draft");

        // An expression that makes an array asks for code that is made at run time; a delegate does not.
        Func<object?[]> create = () => new object?[parts.Count];
        Action<object?[], int, object?> set = (values, place, value) => values[place] = value;
        var body = new List<Expression> { Expression.Assign(draft, Expression.Invoke(Expression.Constant(create))) };
        body.AddRange(parts.Select((part, place) => Expression.Invoke(
            Expression.Constant(set),
            draft,
            Expression.Constant(place),
            Convert(reading.Read<TRow>(part), typeof(object)))));
        body.Add(draft);
        return Expression.Lambda<RowReader<TRow, object?[]>>(
            Expression.Block([draft], body), reading._row, reading._scope);
    }

    private Expression Read<TRow>(Result result)
        where TRow : struct, IRowReader
        => result switch
        {
            ScalarResult scalar => ReadScalar(scalar),
            EntityResult entity => ReadEntity<TRow>(entity),
            ObjectResult made => Make(made, Read<TRow>),
            ConditionalResult choice => Expression.Condition(
                RowCalls.Get(_row, ScalarKind.Boolean, choice.TestOrdinal, default),
                Convert(Read<TRow>(choice.WhenTrue), ClrType(choice)),
                Convert(Read<TRow>(choice.WhenFalse), ClrType(choice))),
            OptionalResult optional => Expression.Condition(
                RowCalls.IsNull(_row, optional.PresenceOrdinal),
                Expression.Default(ClrType(optional)),
                Convert(Read<TRow>(optional.Value), ClrType(optional))),
            SequenceResult sequence => ReadSequence<TRow>(sequence, Expression.Constant(value: null)),
            PresenceResult presence => Expression.Not(RowCalls.IsNull(_row, presence.Ordinal)),
            GuardedResult guarded => Expression.Condition(
                Expression.Equal(Read<TRow>(guarded.Test), Expression.Constant(guarded.IsWanted)),
                Convert(Read<TRow>(guarded.Value), typeof(object)),
                Expression.Constant(value: null, typeof(object))),
            _ => Expression.Default(ClrType(result)),
        };

    private Expression ReadSequence<TRow>(SequenceResult sequence, Expression owner)
        where TRow : struct, IRowReader
    {
        var collection = OpenSequence<TRow>(sequence, owner);

        // An array is made of the list when that is filled.
        return DraftExpressions.IsArray(sequence) ? collection : Convert(collection, ClrType(sequence));
    }

    private InvocationExpression OpenSequence<TRow>(SequenceResult sequence, Expression owner)
        where TRow : struct, IRowReader
    {
        var slot = _slots.Find(sequence);
        CollectionReader<TRow> open = (ref TRow row, RowScope scope, object? holder)
            => ((NestedRows)scope.At(slot)).Open(ref row, holder);
        return Expression.Invoke(Expression.Constant(open), _row, _scope, owner);
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
        read = entity.Includes.IsEmpty ? read : ReadIncludes<TRow>(entity, read);
        read = Convert(entity.IsShared ? ReadShared<TRow>(entity, read) : read, ClrType(entity));
        return entity.PresenceOrdinal < 0
            ? read
            : Expression.Condition(
                RowCalls.IsNull(_row, entity.PresenceOrdinal), Expression.Default(ClrType(entity)), read);
    }

    // A row that was read before is the same object, which knows already what it leads to.
    private BinaryExpression ReadShared<TRow>(EntityResult entity, Expression read)
        where TRow : struct, IRowReader
    {
        var slot = _slots.FindShared(entity);
        SharedReader<TRow> find = (ref TRow row, RowScope scope) => scope.SharedAt(slot)?.Find(ref row);
        Func<RowScope, object, object> remember = (scope, added) =>
        {
            scope.SharedAt(slot)?.Add(added);
            return added;
        };
        return Expression.Coalesce(
            Expression.Invoke(Expression.Constant(find), _row, _scope),
            Expression.Invoke(Expression.Constant(remember), _scope, Convert(read, typeof(object))));
    }

    private delegate object? SharedReader<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader;

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
            if (include.Value is SequenceResult { IsReference: true } reference)
            {
                body.Add(OpenSequence<TRow>(reference, variable));
                continue;
            }

            var value = include.Value is SequenceResult sequence
                ? ReadSequence<TRow>(sequence, variable)
                : Read<TRow>(include.Value);
            var missing = AbsentTarget.Of(model.Navigations[navigation]);

            // The elements of a collection are told whose they are when they are read.
            var back = include.Value is SequenceResult ? null : InverseReference.Of(model.Navigations[navigation]);
            Action<object, object?> tell = (owner, known) =>
            {
                model.SetKnownOf(owner, navigation, known ?? missing);
                if (known is not null)
                {
                    back?.Target.SetKnownOf(known, back.Navigation, owner);
                }
            };
            body.Add(Expression.Invoke(Expression.Constant(tell), variable, Convert(value, typeof(object))));
        }

        body.Add(variable);
        return Expression.Block([variable], body);
    }

    /// <summary>Makes an object of its members.</summary>
    internal static Expression Make(ObjectResult made, Func<Result, Expression> read)
    {
        var values = made.Members.Where(member => member.Setter is null)
            .Select(member => read(member.Value))
            .ToList();
        if (made.Constructor is MethodCallExpression tuple)
        {
            return tuple.Update(null, Convert(values, tuple.Arguments));
        }

        var creation = (NewExpression)made.Constructor!;
        var bindings = made.Members.Where(member => member.Setter is not null)
            .Select(member => Bind((MemberInfo)member.Setter!, read(member.Value)))
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
