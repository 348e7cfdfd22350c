using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Orm.Tests.Architecture;

/// <summary>
/// What other assemblies can see of one assembly, as text: each type on a line of its own, each of its members indented
/// below it on one line, in an order that does not depend on the order in the sources.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetTypes().Where(IsVisible).OrderBy(TypeNames.Full, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsVisible(Type type) =>
        type.IsPublic || (type.DeclaringType is { IsSealed: var closed } outer && IsVisible(outer)
                          && (type.IsNestedPublic || (!closed && (type.IsNestedFamily || type.IsNestedFamORAssem))));

    private static string Header(Type type)
    {
        var bases = new List<string>();
        if (type is { IsClass: true, BaseType: { } baseType } && baseType != typeof(object) && !IsDelegate(type))
        {
            bases.Add(TypeNames.Full(baseType));
        }

        if (!type.IsEnum && !IsDelegate(type))
        {
            bases.AddRange(type.GetInterfaces()
                .Where(contract => contract.IsVisible && type.BaseType?.GetInterfaces().Contains(contract) != true)
                .Select(TypeNames.Full)
                .Order(StringComparer.Ordinal));
        }

        var inheritance = bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
        var name = TypeNames.Full(type);
        if (type.Namespace is { } home && !name.StartsWith(home, StringComparison.Ordinal))
        {
            name = $"{home}.{name}";
        }

        return $"{Marks(type)}{Kind(type)} {name}{inheritance}{TypeNames.Constraints(type)}";
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        _ when IsDelegate(type) => "delegate",
        { IsInterface: true } => "interface",
        { IsValueType: true, IsByRefLike: true } => "ref struct",
        { IsValueType: true } when IsRecord(type) => "record struct",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract " + (IsRecord(type) ? "record" : "class"),
        { IsSealed: true } => "sealed " + (IsRecord(type) ? "record" : "class"),
        _ when IsRecord(type) => "record",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {TypeNames.Constant(field.GetRawConstantValue())}");
        }

        if (IsDelegate(type))
        {
            return [MemberText.Method(type.GetMethod("Invoke")!)];
        }

        return type.GetConstructors(Declared).Where(MemberText.IsVisible)
            .Select(constructor => Marks(constructor) + MemberText.Constructor(constructor))
            .Concat(type.GetFields(Declared).Where(MemberText.IsVisible)
                .Select(field => Marks(field) + MemberText.Field(field)))
            .Concat(type.GetProperties(Declared).Where(MemberText.IsVisible)
                .Select(property => Marks(property) + MemberText.Property(property)))
            .Concat(type.GetEvents(Declared).Where(item => MemberText.IsVisible(item.AddMethod!))
                .Select(item => $"{Marks(item)}event {TypeNames.Full(item.EventHandlerType!)} {item.Name}"))
            .Concat(type.GetMethods(Declared).Where(MemberText.IsVisible).Where(IsSpelledOut)
                .Select(method => Marks(method) + MemberText.Method(method)));
    }

    /// <summary>Not an accessor, which its property shows, and not what a compiler makes for a record.</summary>
    private static bool IsSpelledOut(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.Name.Contains('<', StringComparison.Ordinal)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Marks(MemberInfo member)
    {
        var marks = new StringBuilder();
        // The compiler marks constructors of types with required members for compilers that do not know those.
        if (member.IsDefined(typeof(ObsoleteAttribute)) && !member.IsDefined(typeof(CompilerFeatureRequiredAttribute)))
        {
            marks.Append("[Obsolete] ");
        }

        if (member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never })
        {
            marks.Append("[hidden] ");
        }

        return marks.ToString();
    }
}
