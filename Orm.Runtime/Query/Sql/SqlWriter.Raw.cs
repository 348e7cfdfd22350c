using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>SQL of the application's own.</content>
internal sealed partial class SqlWriter
{
    // Nobody knows how tightly the text binds what stands in its holes.
    private void WriteRaw(RawScalar raw)
    {
        for (var i = 0; i < raw.Texts.Count; i++)
        {
            Append(raw.Texts[i]);
            if (i < raw.Holes.Count)
            {
                WriteOperand(raw.Holes[i], HolePrecedence);
            }
        }
    }

    private const int HolePrecedence = UnaryPrecedence + 1;
}
