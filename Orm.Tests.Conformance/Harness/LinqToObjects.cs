using System.Globalization;
using Orm.Tests.Conformance.Data;

namespace Orm.Tests.Conformance.Harness;

/// <summary>
/// The oracle: what C# answers over the object graph. Databases know no culture, so that C# is asked in the invariant
/// one, whatever the culture of the tests.
/// </summary>
internal static class LinqToObjects
{
    internal static T Ask<T>(Func<ISource, T> query)
    {
#pragma warning disable RS0030 // It is set, and set back; nothing reads it but the query.
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return query(ObjectGraph.Instance);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }
}
