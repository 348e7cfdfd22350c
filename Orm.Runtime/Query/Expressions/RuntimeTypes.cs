using System.Runtime.CompilerServices;
using System.Text;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>C# types of the running program, as queries know them.</summary>
internal static class RuntimeTypes
{
    private static readonly ConditionalWeakTable<Type, TypeRef> Known = [];

    internal static TypeRef Of(Type type) => Known.TryGetValue(type, out var known)
        ? known
        : Known.GetValue(type, Create);

    /// <summary>Whether a column can hold values of the type.</summary>
    internal static bool IsStored(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || ScalarBinding.KindOf(plain) is not null;
    }

    /// <summary>Whether values of the type can stand in the program's text.</summary>
    internal static bool IsLiteral(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(decimal)
            || plain == typeof(object);
    }

    /// <summary>Whether the type is a tuple whose items are all members of its own.</summary>
    internal static bool IsTuple(Type type)
        => type.IsGenericType && typeof(ITuple).IsAssignableFrom(type) && type.GetGenericArguments().Length < 8;

    private static TypeRef Create(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return new TypeRef(type, NameOf(type), FullNameOf(type))
        {
            Scalar = ScalarBinding.KindOf(plain.IsEnum ? Enum.GetUnderlyingType(plain) : plain),
            IsNullableValue = plain != type,
            IsReference = !type.IsValueType,
            IsA = other => ((Type)other.Handle).IsAssignableFrom(type),
            Element = ElementOf(type),
            Items = IsTuple(type) ? [.. type.GetGenericArguments().Select(Of)] : null,
            EnumMembers = plain.IsEnum ? MembersOf(plain) : null,
            IsFlags = plain.IsEnum && plain.IsDefined(typeof(FlagsAttribute), inherit: false),
        };
    }

    private static TypeRef? ElementOf(Type type)
    {
        if (type == typeof(string) || type.IsByRefLike)
        {
            return null;
        }

        var element = type.IsArray
            ? type.GetElementType()
            : type is { IsGenericType: true, IsValueType: false } && type.GetGenericArguments() is [var only] ? only
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>)
                ? type.GetGenericArguments()[1]
                : null;
        return element is null ? null : Of(element);
    }

    private static List<EnumMember> MembersOf(Type type)
    {
        var names = Enum.GetNames(type);
        var values = Enum.GetValuesAsUnderlyingType(type);
        return [.. names.Select((name, i) => new EnumMember(name, values.GetValue(i)!))];
    }

    private static string FullNameOf(Type type)
    {
        var name = type.IsGenericType ? type.GetGenericTypeDefinition().FullName : type.FullName;
        name ??= type.Name;
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
        {
            return NameOf(plain) + "?";
        }

        if (Keyword(type) is { } keyword)
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var text = new StringBuilder(type.Name);
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        text.Length = arity < 0 ? text.Length : arity;
        return text.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(NameOf)).Append('>').ToString();
    }

    private static string? Keyword(Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Char => "char",
        TypeCode.SByte => "sbyte",
        TypeCode.Byte => "byte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        TypeCode.String => "string",
        _ => type == typeof(object) ? "object" : null,
    };
}
