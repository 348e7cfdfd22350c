using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Linq.Catalogue;

/// <summary>Builds an expression that uses a member as a query would: over columns, nothing of it captured.</summary>
internal static class ScalarProbe
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(Specimen), "s");

    private static readonly Dictionary<Type, string> Columns = new()
    {
        [typeof(bool)] = nameof(Specimen.Boolean),
        [typeof(sbyte)] = nameof(Specimen.SByte),
        [typeof(byte)] = nameof(Specimen.Byte),
        [typeof(short)] = nameof(Specimen.Int16),
        [typeof(ushort)] = nameof(Specimen.UInt16),
        [typeof(int)] = nameof(Specimen.Int32),
        [typeof(uint)] = nameof(Specimen.UInt32),
        [typeof(long)] = nameof(Specimen.Int64),
        [typeof(ulong)] = nameof(Specimen.UInt64),
        [typeof(char)] = nameof(Specimen.Char),
        [typeof(float)] = nameof(Specimen.Single),
        [typeof(double)] = nameof(Specimen.Double),
        [typeof(decimal)] = nameof(Specimen.Decimal),
        [typeof(string)] = nameof(Specimen.String),
        [typeof(byte[])] = nameof(Specimen.Bytes),
        [typeof(DateTime)] = nameof(Specimen.DateTime),
        [typeof(DateTimeOffset)] = nameof(Specimen.DateTimeOffset),
        [typeof(DateOnly)] = nameof(Specimen.DateOnly),
        [typeof(TimeOnly)] = nameof(Specimen.TimeOnly),
        [typeof(TimeSpan)] = nameof(Specimen.TimeSpan),
        [typeof(Guid)] = nameof(Specimen.Guid),
        [typeof(int?)] = nameof(Specimen.MaybeInt32),
    };

    private static readonly Dictionary<Type, object> Options = new()
    {
        [typeof(StringComparison)] = StringComparison.Ordinal,
        [typeof(MidpointRounding)] = MidpointRounding.AwayFromZero,
        [typeof(DateTimeKind)] = DateTimeKind.Utc,
        [typeof(NumberStyles)] = NumberStyles.Integer,
    };

    /// <summary>A lambda over a row whose body uses the member; null where no column can be given to it.</summary>
    internal static LambdaExpression? Of(MemberInfo member)
    {
        var receiver = member.DeclaringType!;
        Expression body = member switch
        {
            PropertyInfo property when property.GetIndexParameters().Length > 0 => Expression.Call(
                Value(receiver, receiver), property.GetMethod!, Arguments(property.GetMethod!, receiver)),
            PropertyInfo property => Expression.Property(Value(receiver, receiver), property),
            ConstructorInfo constructor => Expression.New(constructor, Arguments(constructor, receiver)),
            MethodInfo { IsStatic: true } method => Expression.Call(method, Arguments(method, receiver)),
            _ => Expression.Call(
                Value(receiver, receiver), (MethodInfo)member, Arguments((MethodInfo)member, receiver)),
        };
        return new RowFinder().IsIn(body) ? Expression.Lambda(body, Row) : null;
    }

    private sealed class RowFinder : ExpressionVisitor
    {
        private bool _found;

        internal bool IsIn(Expression expression)
        {
            Visit(expression);
            return _found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }
    }

    private static IEnumerable<Expression> Arguments(MethodBase method, Type receiver)
        => method.GetParameters().Select(parameter => Value(parameter.ParameterType, receiver));

    private static Expression Value(Type type, Type receiver)
    {
        if (Columns.TryGetValue(type, out var column))
        {
            return Expression.Property(Row, column);
        }

        if (type == typeof(Enum))
        {
            return Expression.Convert(Expression.Property(Row, nameof(Specimen.Access)), type);
        }

        if (type == typeof(object))
        {
            return Expression.Convert(Value(Columns.ContainsKey(receiver) ? receiver : typeof(int), receiver), type);
        }

        if (type.IsAssignableFrom(typeof(CultureInfo)))
        {
            var culture = typeof(CultureInfo).GetProperty(nameof(CultureInfo.InvariantCulture))!;
            return Expression.Convert(Expression.Property(null, culture), type);
        }

        if (type.IsArray && type.GetArrayRank() == 1)
        {
            var element = type.GetElementType()!;
            return Expression.NewArrayInit(element, Value(element, receiver), Value(element, receiver));
        }

        return Options.TryGetValue(type, out var option)
            ? Expression.Constant(option)
            : Expression.Constant(type.IsValueType ? Activator.CreateInstance(type) : null, type);
    }
}
