using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Functions;

/// <summary>Methods of the public class <c>Orm.Sql</c>, and what they are in SQL.</summary>
internal interface ISqlFunction
{
    /// <summary>The methods' names.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The value of a call.</summary>
    Scalar Translate(CallNode call, Translator translator);
}

/// <summary>
/// All methods of the public class <c>Orm.Sql</c>. A new one needs a file of its own and a line here.
/// </summary>
internal sealed class SqlMembers : IMemberTranslator
{
    private static readonly Dictionary<string, ISqlFunction> ByName = new ISqlFunction[]
    {
        new LikeFunction(),
        new RawFunction(),
        new GroupingFunction(),
        new GroupingSetKeys(),
    }.SelectMany(function => function.Names.Select(name => (name, function)))
        .ToDictionary(entry => entry.name, entry => entry.function, StringComparer.Ordinal);

    public string DeclaringType => "Orm.Sql";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
        => ByName.TryGetValue(call.Method.Name, out var function) ? function.Translate(call, translator) : null;
}
