using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Windows;

/// <summary>
/// <c>Sql.Window.Sum(x).Where(condition).Over(w =&gt; ...)</c>: Over has the value, and what stands before it is read
/// from there.
/// </summary>
internal sealed class WindowMembers : IMemberTranslator
{
    private const string Aggregate = "Orm.WindowAggregate";
    private const string Functions = "Orm.Sql+Window";

    public string DeclaringType => "Orm.WindowFunction";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator) => null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
    {
        if (call.Method.Name != "Over")
        {
            return null;
        }

        var receiver = call.Receiver as CallNode;
        Scalar? filter = null;
        while (receiver is { Method: { DeclaringType: Aggregate, Name: "Where" } })
        {
            filter = BinaryScalar.AndAlso(translator.TranslateCondition(receiver.Arguments[0]), filter);
            receiver = receiver.Receiver as CallNode;
        }

        if (receiver is not { Method.DeclaringType: Functions })
        {
            throw new TranslationException(
                call, "The function must be written where it is used: Sql.Window.Sum(...).Over(...).");
        }

        var function = WindowFunctions.Translate(receiver, call.Type, translator);
        var window = call.Arguments.Count == 0
            ? WindowSpecification.Empty
            : WindowDefinitions.Translate(call.Arguments[0], translator);
        var scalar = function with { Filter = filter, Window = window };
        WindowRules.Check(scalar, call);
        return WindowFunctions.OrDefault(scalar);
    }
}
