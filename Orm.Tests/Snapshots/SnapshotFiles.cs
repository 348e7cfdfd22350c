using System.Text;

namespace Orm.Tests.Snapshots;

/// <summary>One file that is to be compared.</summary>
/// <param name="Name">What follows the '#', where there is more than one file.</param>
/// <param name="Extension">The extension, without a dot.</param>
/// <param name="Text">What was produced.</param>
internal sealed record SnapshotTarget(string? Name, string Extension, string Text);

/// <summary>The snapshots of one test: files named <c>Class.Method#Name.verified.cs</c> in one folder.</summary>
internal sealed class SnapshotFiles(string folder, string test, bool accepts)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares targets with files, and leaves <c>.received.</c> files where they differ.</summary>
    /// <param name="targets">What was produced.</param>
    /// <param name="launch">What shows a received file beside its verified one.</param>
    /// <exception cref="SnapshotMismatchException">Something is new, other or no longer produced.</exception>
    internal async Task Compare(IEnumerable<SnapshotTarget> targets, Func<string, string, Task> launch)
    {
        var mismatches = new List<string>();
        var expected = new HashSet<string>(Existing("verified"), StringComparer.Ordinal);
        foreach (var target in targets)
        {
            var verified = PathOf(target, "verified");
            expected.Remove(verified);
            if (await CompareOne(target, verified, launch) is { } mismatch)
            {
                mismatches.Add(mismatch);
            }
        }

        foreach (var stale in expected.Order(StringComparer.Ordinal))
        {
            if (accepts)
            {
                File.Delete(stale);
            }
            else
            {
                mismatches.Add($"Delete: {Path.GetFileName(stale)}");
            }
        }

        if (mismatches.Count > 0)
        {
            throw new SnapshotMismatchException(folder, mismatches);
        }
    }

    private async Task<string?> CompareOne(SnapshotTarget target, string verified, Func<string, string, Task> launch)
    {
        var received = PathOf(target, "received");
        var text = Normalize(target.Text);
        var isNew = !File.Exists(verified);
        if (!isNew && Normalize(await File.ReadAllTextAsync(verified)) == text)
        {
            File.Delete(received);
            return null;
        }

        if (accepts)
        {
            await File.WriteAllTextAsync(verified, text, Encoding);
            File.Delete(received);
            return null;
        }

        await File.WriteAllTextAsync(received, text, Encoding);
        await launch(received, verified);
        return $"{(isNew ? "New" : "NotEqual")}: {Path.GetFileName(received)}\n{text}";
    }

    private IEnumerable<string> Existing(string state)
        => Directory.EnumerateFiles(folder, $"{test}*.{state}.*")
            .Where(file => Path.GetFileName(file)[test.Length] is '#' or '.');

    private string PathOf(SnapshotTarget target, string state)
        => Path.Combine(
            folder, $"{test}{(target.Name is null ? string.Empty : "#" + target.Name)}.{state}.{target.Extension}");

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}

/// <summary>What was produced is not what the verified files say.</summary>
internal sealed class SnapshotMismatchException(string folder, IReadOnlyList<string> mismatches)
    : Exception($"Directory: {folder}\n{string.Join('\n', mismatches)}")
{
    /// <summary>Each file that is new, other or no longer produced.</summary>
    internal IReadOnlyList<string> Mismatches { get; } = mismatches;
}
