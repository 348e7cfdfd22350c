using Xunit;

namespace Orm.Tests.Generator.Queries.Captures;

/// <summary>Programs full of what queries can capture, and of ways to write them.</summary>
internal static partial class CaptureCases
{
    public static TheoryData<string, string> Files => new()
    {
        { nameof(Variables), Variables },
        { nameof(Members), Members },
        { nameof(Functions), Functions },
        { nameof(Expressions), Expressions },
        { nameof(Shadows), Shadows },
        { nameof(Methods), Methods },
        { nameof(Owners), Owners },
    };
}
