using Orm.Engine.Storage.Trees;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

internal static class TreeAssert
{
    /// <summary>Fails with what the verifier found, if it found anything.</summary>
    internal static TreeReport IsSound(PageTree tree)
    {
        TreeReport report = TreeVerifier.Verify(tree);
        Assert.True(
            report.Damages.Count == 0,
            string.Join("; ", report.Damages.Select(d => $"{d.Page}: {d.Reason}")));
        return report;
    }
}
