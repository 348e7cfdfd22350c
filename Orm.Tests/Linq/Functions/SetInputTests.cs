using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>Sets that a program holds, as a part of a query: whose comparer the database has, and whose not.</summary>
public sealed class SetInputTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));

    public SetInputTests() => _db.Schema.Create();

    public static TheoryData<HashSet<string>> OrdinalSets =>
    [
        new HashSet<string> { "a" },
        new HashSet<string>(StringComparer.Ordinal) { "a" },
    ];

    public void Dispose() => _db.Dispose();

    [Theory]
    [MemberData(nameof(OrdinalSets))]
    public void A_set_of_ordinal_texts_is_asked(HashSet<string> titles)
        => Assert.Empty(_db.Topics.Where(t => titles.Contains(t.Title)).ToList());

    [Fact]
    public void A_comparer_of_the_program_is_refused()
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a" };
        var error = Assert.Throws<QueryNotSupportedException>(
            () => _db.Topics.Where(t => titles.Contains(t.Title)).ToList());
        Assert.Contains("comparer", error.Reason, StringComparison.Ordinal);
        Assert.Empty(_db.Topics.ToList());
    }
}
