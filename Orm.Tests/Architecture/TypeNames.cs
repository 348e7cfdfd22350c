using System.Globalization;
using System.Reflection;

namespace Orm.Tests.Architecture;

/// <summary>Types, constants and constraints as C# writes them; only our own types with their namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Full(Type type) => Write(type, type.GetGenericArguments(), Full);

    public static string Annotated(NullabilityInfo info)
    {
        var type = info.Type;
        if (type.IsByRef || type.IsPointer)
        {
            return Full(type);
        }

        if (type.IsArray)
        {
            return Annotated(info.ElementType!) + "[]" + Question(info);
        }

        var arguments = info.GenericTypeArguments;
        var name = arguments.Length == 0 || Nullable.GetUnderlyingType(type) is not null
            ? Full(type)
            : Write(type, arguments, Annotated);
        return name + Question(info);
    }

    /// <summary>' where T : class, new()' for every constrained parameter of a type or method.</summary>
    public static string Constraints(MemberInfo member)
    {
        var parameters = member switch
        {
            Type { IsGenericTypeDefinition: true } type => type.GetGenericArguments(),
            MethodInfo { IsGenericMethodDefinition: true } method => method.GetGenericArguments(),
            _ => [],
        };
        return string.Concat(parameters.Select(Constraint));
    }

    public static string Constant(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Question(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType && !IsUnconstrained(info.Type) ? "?" : "";

    /// <summary>
    /// A type parameter that a value type may replace: reflection calls it nullable whatever was written.
    /// </summary>
    private static bool IsUnconstrained(Type type) => type.IsGenericParameter
        && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var parts = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            parts.Add("struct");
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            parts.Add("class");
        }

        parts.AddRange(parameter.GetGenericParameterConstraints()
            .Where(type => type != typeof(ValueType))
            .Select(Full));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !parts.Contains("struct"))
        {
            parts.Add("new()");
        }

        if (attributes.HasFlag(GenericParameterAttributes.AllowByRefLike))
        {
            parts.Add("allows ref struct");
        }

        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }

    private static string Write<TArgument>(Type type, TArgument[] arguments, Func<TArgument, string> write)
    {
        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.HasElementType)
        {
            var element = Full(type.GetElementType()!);
            return type.IsArray ? element + "[]" : type.IsPointer ? element + "*" : element;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Full(underlying) + "?";
        }

        // The arguments of the types around a nested type come first in its list.
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments.Skip(outer).Select(write).ToList();
        var name = type.Name.Split('`')[0] + (own.Count > 0 ? $"<{string.Join(", ", own)}>" : "");
        if (type.DeclaringType is { } declaring)
        {
            return Write(declaring, arguments[..outer], write) + "." + name;
        }

        var ours = type.Namespace?.StartsWith("Orm", StringComparison.Ordinal) == true;
        return ours ? $"{type.Namespace}.{name}" : name;
    }
}
