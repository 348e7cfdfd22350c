namespace Orm.Linq.Ir;

/// <summary>A value that is computed by SQL of the application's own.</summary>
/// <param name="Texts">The SQL around the holes: one text more than there are holes.</param>
/// <param name="Holes">The expressions that stand in it.</param>
internal sealed record RawScalar(
    EquatableArray<string> Texts, EquatableArray<Scalar> Holes, ScalarType Type, bool IsNullable)
    : Scalar(Type, IsNullable)
{
    /// <summary>A call of a function that the database has.</summary>
    internal static RawScalar Call(string name, EquatableArray<Scalar> arguments, ScalarType type, bool isNullable)
    {
        var texts = new string[arguments.Count + 1];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = i == arguments.Count ? ")" : ", ";
        }

        texts[0] = arguments.IsEmpty ? name + "()" : name + "(";
        return new RawScalar(new EquatableArray<string>(texts), arguments, type, isNullable);
    }
}
