using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Captured values that may be null: what C# says of them, and what it does not compute.</summary>
public abstract class CapturedGuardTests(ConformanceBackend backend)
{
    private static int? None => null;

    private static int? Two => 2;

    private static bool No => false;

    private static string? NoText => null;

    private static string? SomeText => " abc ";

    private static int[]? NoNumbers => null;

    private static List<int?> Numbers => [1, null, 7];

    private static List<int> Empty => [];

    private static Filter? NoFilter => null;

    private static Filter? SomeFilter => new("abc", 2);

    public static readonly TheoryData<ConformanceCase> MembersOfNull =
    [
        Rows(s => s.Specimens.Where(x => None.HasValue)),
        Rows(s => s.Specimens.Where(x => Two.HasValue)),
        Rows(s => s.Specimens.Where(x => !None.HasValue && x.Boolean)),
        Rows(s => s.Specimens.Where(x => x.Int32 > None.GetValueOrDefault())),
        Rows(s => s.Specimens.Where(x => x.Int32 > None.GetValueOrDefault(3))),
        Rows(s => s.Specimens.Where(x => x.Int32 > Two.GetValueOrDefault(3))),
        Rows(s => s.Specimens.Where(x => x.String != None.ToString())),
        Rows(s => s.Specimens.Select(x => x.String + Two.ToString())),
        Rows(s => s.Specimens.Where(x => None.Equals(null))),
        Rows(s => s.Specimens.Where(x => x.Int32 == None.GetHashCode())),
    ];

    public static readonly TheoryData<ConformanceCase> Guards =
    [
        Rows(s => s.Specimens.Where(x => !None.HasValue || x.Int32 >= None.Value)),
        Rows(s => s.Specimens.Where(x => !Two.HasValue || x.Int32 >= Two.Value)),
        Rows(s => s.Specimens.Where(x => None == null || x.Int32 >= None.Value)),
        Rows(s => s.Specimens.Where(x => None != null && x.Int32 >= None.Value)),
        Rows(s => s.Specimens.Where(x => !(None != null && x.Int32 >= None.Value))),
        Rows(s => s.Specimens.Where(x => (None.HasValue && x.Boolean) && x.Int32 >= None!.Value)),
        Rows(s => s.Specimens.Where(x => !(!None.HasValue || x.Boolean) && x.Int32 >= None!.Value)),
        Rows(s => s.Specimens.Where(x => No && x.Boolean || x.Int32 >= Two!.Value)),
        Rows(s => s.Specimens.Where(x => NoText == null || x.String.Contains(NoText.Trim()))),
        Rows(s => s.Specimens.Where(x => SomeText == null || x.String.Contains(SomeText.Trim()))),
        Rows(s => s.Specimens.Where(x => NoFilter == null || x.String == NoFilter.Name)),
        Rows(s => s.Specimens.Where(x => SomeFilter == null || x.String == SomeFilter.Name)),
        Rows(s => s.Specimens.Where(x => NoFilter == null || NoFilter.Least < x.Int32 || NoFilter.Name == x.String)),
        Rows(s => s.Specimens.Where(x => NoNumbers == null || NoNumbers.Contains(x.Int32))),
        Rows(s => s.Specimens.Where(x => NoNumbers != null && !NoNumbers.Contains(x.Int32))),
        Rows(s => s.Specimens.Where(x => Numbers == null || Numbers.Contains(x.MaybeInt32))),
        Rows(s => s.Specimens.Where(x => Empty.Count > 0 && x.Int32 > Empty[0])),
        Rows(s => s.Specimens.Select(x => None.HasValue ? x.Int32 - None.Value : x.Int32)),
        Rows(s => s.Specimens.Select(x => None == null ? x.Int32 : x.Int32 + None.Value)),
        Rows(s => s.Specimens.Select(x => NoFilter == null ? x.String : NoFilter.Name + x.String)),
        Rows(s => s.Specimens.Select(x => Two ?? x.Int32 + None!.Value)),
        Rows(s => s.Posts.Where(p => NoFilter == null || p.Comments.Any(c => c.Text == NoFilter.Name))),
        Rows(s => s.Posts.Where(p => None == null || p.Comments.Take(None.Value).Any())),
        Value(s => s.Specimens.Count(x => NoFilter == null || x.Int32 > NoFilter.Least)),
        Value(s => s.Specimens.Count(x => NoNumbers == null || NoNumbers.Contains(x.Int32))),
    ];

    [Theory]
    [MemberData(nameof(MembersOfNull))]
    [MemberData(nameof(Guards))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);

    /// <summary>What somebody searches for.</summary>
    internal sealed record Filter(string Name, int Least);
}
