using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Arrays of bytes: their length, their elements, their equality.</summary>
public abstract class ByteMemberTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Bytes =
    [
        Rows(s => s.Specimens.Select(x => x.Bytes.Contains((byte)97))),
        Rows(s => s.Specimens.Where(x => x.Bytes.Contains(x.Byte)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.MaybeBytes != null && !x.MaybeBytes.Contains((byte)0)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.Bytes.Length)),
        Rows(s => s.Specimens.Where(x => x.Bytes.Length > 3).Select(x => x.Bytes[2])),
        Rows(s => s.Specimens.Where(x => x.Bytes.Length > 0 && x.Bytes[0] == 97).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Bytes.SequenceEqual(new byte[] { 97 })).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(
            x => x.MaybeBytes == null || !x.Bytes.SequenceEqual(x.MaybeBytes)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Bytes.Any()).Select(x => x.Bytes.First())),
        Rows(s => s.Specimens.Select(x => x.Bytes.Count())),
        Rows(
            s => s.Specimens.Select(x => (int?)x.MaybeBytes!.Length),
            s => s.Specimens.Select(x => x.MaybeBytes == null ? (int?)null : x.MaybeBytes.Length)),
    ];

    [Theory]
    [MemberData(nameof(Bytes))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
