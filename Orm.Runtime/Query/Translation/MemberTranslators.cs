using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Functions;
using Orm.Linq.Translation.Members;
using Orm.Linq.Translation.Windows;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>What the members of one C# type mean in SQL.</summary>
internal interface IMemberTranslator
{
    /// <summary>The type's full name without type arguments.</summary>
    string DeclaringType { get; }

    /// <summary>The value of a property or field; null where it has no translation.</summary>
    Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator);

    /// <summary>The value of a method call; null where it has no translation.</summary>
    Scalar? TranslateCall(CallNode call, Translator translator);
}

/// <summary>All types whose members are translated.</summary>
internal static class MemberTranslators
{
    private static readonly Dictionary<string, IMemberTranslator> ByType = new IMemberTranslator[]
    {
        new StringMembers(),
        new NullableMembers(),
        new MathMembers("System.Math"),
        new MathMembers("System.MathF"),
        new NumberMembers("System.SByte", ScalarKind.SByte),
        new NumberMembers("System.Byte", ScalarKind.Byte),
        new NumberMembers("System.Int16", ScalarKind.Int16),
        new NumberMembers("System.UInt16", ScalarKind.UInt16),
        new NumberMembers("System.Int32", ScalarKind.Int32),
        new NumberMembers("System.UInt32", ScalarKind.UInt32),
        new NumberMembers("System.Int64", ScalarKind.Int64),
        new NumberMembers("System.UInt64", ScalarKind.UInt64),
        new NumberMembers("System.Single", ScalarKind.Single),
        new NumberMembers("System.Double", ScalarKind.Double),
        new NumberMembers("System.Decimal", ScalarKind.Decimal),
        new BooleanMembers(),
        new CharMembers(),
        new EnumMembers(),
        new ConvertMembers(),
        new TimeMembers("System.DateTime", ScalarKind.DateTime),
        new TimeMembers("System.DateTimeOffset", ScalarKind.DateTimeOffset),
        new TimeMembers("System.DateOnly", ScalarKind.DateOnly),
        new TimeMembers("System.TimeOnly", ScalarKind.TimeOnly),
        new DurationMembers(),
        new RegexMembers(),
        new SqlMembers(),
        new WindowMembers(),
        new GuidMembers(),
        new ByteMembers(),
    }.ToDictionary(members => members.DeclaringType, StringComparer.Ordinal);

    internal static IMemberTranslator? Find(string declaringType)
        => ByType.TryGetValue(declaringType, out var members) ? members : null;
}
