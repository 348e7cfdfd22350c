using Orm.Tests.Backends;
using Xunit;

namespace Orm.Tests.Snapshots;

public sealed class SnapshotFilesTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();
    private readonly List<string> _launched = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_as_verified_leaves_nothing_behind()
    {
        Write("T.M#A.verified.cs", "one\r\n");
        Write("T.M#A.received.cs", "old");

        await Compare(new SnapshotTarget("A", "cs", "one\n"));

        Assert.Equal(["T.M#A.verified.cs"], Files());
        Assert.Empty(_launched);
    }

    [Fact]
    public async Task What_is_new_is_received()
    {
        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(
            () => Compare(new SnapshotTarget(null, "txt", "text")));

        Assert.StartsWith("New: T.M.received.txt", Assert.Single(error.Mismatches), StringComparison.Ordinal);
        Assert.Equal(["T.M.received.txt"], Files());
        Assert.Equal(["T.M.received.txt -> T.M.verified.txt"], _launched);
    }

    [Fact]
    public async Task What_differs_is_received_beside_what_was_verified()
    {
        Write("T.M#A.verified.cs", "one");
        Write("T.M#B.verified.cs", "same");

        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(
            () => Compare(new SnapshotTarget("A", "cs", "two"), new SnapshotTarget("B", "cs", "same")));

        Assert.StartsWith("NotEqual: T.M#A.received.cs", Assert.Single(error.Mismatches), StringComparison.Ordinal);
        Assert.Equal(["T.M#A.received.cs", "T.M#A.verified.cs", "T.M#B.verified.cs"], Files());
    }

    [Fact]
    public async Task What_is_no_longer_produced_is_reported()
    {
        Write("T.M#A.verified.cs", "one");
        Write("T.Method#A.verified.cs", "another test's");

        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(() => Compare());

        Assert.Equal(["Delete: T.M#A.verified.cs"], error.Mismatches);
    }

    [Fact]
    public async Task Accepting_writes_and_deletes()
    {
        Write("T.M#A.verified.cs", "one");
        Write("T.M#B.verified.cs", "gone");

        await new SnapshotFiles(_folder.Path, "T.M", accepts: true)
            .Compare([new SnapshotTarget("A", "cs", "two")], Launch);

        Assert.Equal(["T.M#A.verified.cs"], Files());
        Assert.Equal("two", File.ReadAllText(Path.Combine(_folder.Path, "T.M#A.verified.cs")));
        Assert.Empty(_launched);
    }

    private Task Compare(params IEnumerable<SnapshotTarget> targets)
        => new SnapshotFiles(_folder.Path, "T.M", accepts: false).Compare(targets, Launch);

    private Task Launch(string received, string verified)
    {
        _launched.Add($"{Path.GetFileName(received)} -> {Path.GetFileName(verified)}");
        return Task.CompletedTask;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.Path, name), text);

    private IEnumerable<string?> Files()
        => Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
