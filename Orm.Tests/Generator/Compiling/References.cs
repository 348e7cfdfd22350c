using Microsoft.CodeAnalysis;

namespace Orm.Tests.Generator.Compiling;

/// <summary>What a compilation in memory refers to: the platform and the runtime, loaded once.</summary>
internal static class References
{
    internal static IReadOnlyList<MetadataReference> All { get; } = [.. Platform(), .. Runtime()];

    private static IEnumerable<MetadataReference> Platform()
    {
        var assemblies = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return assemblies.Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static IEnumerable<MetadataReference> Runtime()
        =>
        [
            MetadataReference.CreateFromFile(typeof(OrmContext).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.ILogger).Assembly.Location),
        ];
}
