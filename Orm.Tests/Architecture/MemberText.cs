using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Orm.Tests.Architecture;

/// <summary>One member of the public surface as one line that reads like its declaration.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static bool IsVisible(MethodBase method) => method.IsPublic
        || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    public static bool IsVisible(FieldInfo field) => field.IsPublic
        || ((field.IsFamily || field.IsFamilyOrAssembly) && field.DeclaringType is { IsSealed: false });

    public static bool IsVisible(PropertyInfo property) => property.GetAccessors(nonPublic: true).Any(IsVisible);

    public static string Constructor(ConstructorInfo constructor)
    {
        var name = constructor.DeclaringType!.Name.Split('`')[0];
        return $"{Modifiers(constructor)}{name}({Parameters(constructor)})";
    }

    public static string Field(FieldInfo field)
    {
        var modifiers = field switch
        {
            { IsLiteral: true } => "const ",
            { IsStatic: true, IsInitOnly: true } => "static readonly ",
            { IsStatic: true } => "static ",
            { IsInitOnly: true } => "readonly ",
            _ => "",
        };
        var value = field.IsLiteral ? " = " + TypeNames.Constant(field.GetRawConstantValue()) : "";
        var access = field.IsPublic ? "" : "protected ";
        return $"{access}{modifiers}{Annotated(Create(field))} {field.Name}{value}";
    }

    public static string Property(PropertyInfo property)
    {
        var widest = property.GetAccessors(nonPublic: true)
            .Where(IsVisible)
            .OrderBy(accessor => !accessor.IsPublic)
            .First();
        var text = new StringBuilder(Modifiers(widest));
        if (property.IsDefined(typeof(RequiredMemberAttribute)))
        {
            text.Append("required ");
        }

        var indexes = property.GetIndexParameters();
        var name = indexes.Length > 0 ? $"this[{string.Join(", ", indexes.Select(Parameter))}]" : property.Name;
        text.Append(Annotated(Create(property))).Append(' ').Append(name).Append(" {");
        if (property.GetMethod is { } getter && IsVisible(getter))
        {
            text.Append(Narrower(getter, widest)).Append(" get;");
        }

        if (property.SetMethod is { } setter && IsVisible(setter))
        {
            var initOnly = setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            text.Append(Narrower(setter, widest)).Append(initOnly ? " init;" : " set;");
        }

        return text.Append(" }").ToString();
    }

    public static string Method(MethodInfo method)
    {
        var arguments = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : "";
        var returned = Annotated(Create(method.ReturnParameter));
        var receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method)}{returned} {method.Name}{arguments}({receiver}{Parameters(method)})"
               + TypeNames.Constraints(method);
    }

    private static string Narrower(MethodInfo accessor, MethodInfo widest) =>
        accessor.IsPublic == widest.IsPublic ? "" : " protected";

    private static string Modifiers(MethodBase method)
    {
        var text = new StringBuilder(method.IsPublic ? "" : "protected ");
        if (method.DeclaringType is { IsInterface: true })
        {
            text.Append((method.IsStatic, method.IsAbstract) switch
            {
                (true, true) => "static abstract ",
                (true, false) => "static ",
                (false, true) => "",
                (false, false) => "default ",
            });
        }
        else if (method.IsStatic)
        {
            text.Append("static ");
        }
        else if (method.IsAbstract)
        {
            text.Append("abstract ");
        }
        else if (method is MethodInfo { IsVirtual: true } declared)
        {
            var overrides = declared.GetBaseDefinition().DeclaringType != declared.DeclaringType;
            text.Append(overrides ? "override " : declared.IsFinal ? "" : "virtual ");
        }

        return text.ToString();
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? " = " + TypeNames.Constant(parameter.RawDefaultValue) : "";
        return $"{passing}{Annotated(Create(parameter))} {parameter.Name}{value}";
    }

    private static string Annotated(NullabilityInfo info) => TypeNames.Annotated(info);

    private static NullabilityInfo Create(FieldInfo field) => s_nullability.Create(field);

    private static NullabilityInfo Create(PropertyInfo property) => s_nullability.Create(property);

    private static NullabilityInfo Create(ParameterInfo parameter) => s_nullability.Create(parameter);
}
