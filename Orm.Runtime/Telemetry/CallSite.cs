using System.Diagnostics;

namespace Orm.Telemetry;

/// <summary>Where in the application a statement was asked for.</summary>
/// <param name="Method">The method, with its class.</param>
/// <param name="File">The source file; null where no symbols are there.</param>
/// <param name="Line">The line in it; 0 where not known.</param>
internal sealed record CallSite(string Method, string? File, int Line)
{
    private static readonly string Own = typeof(CallSite).Assembly.GetName().Name!;

    // Interceptors stand in the application's assembly, and are not what its author wrote.
    private const string GeneratedNamespace = "Orm.Generated";

    /// <summary>
    /// Looks for the nearest frame of the application. That costs tens of microseconds, so that it is done only where
    /// something is to be reported.
    /// </summary>
    internal static CallSite? Find()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (DiagnosticMethodInfo.Create(frame) is { } method && IsOfApplication(method))
            {
                return new CallSite(NameOf(method), frame.GetFileName(), frame.GetFileLineNumber());
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString()
        => File is null ? Method : FormattableString.Invariant($"{Method} ({File}:{Line})");

    private static bool IsOfApplication(DiagnosticMethodInfo method)
    {
        var assembly = method.DeclaringAssemblyName.Split(',')[0];
        return !string.Equals(assembly, Own, StringComparison.Ordinal)
            && !assembly.StartsWith("System.", StringComparison.Ordinal)
            && !string.Equals(assembly, "mscorlib", StringComparison.Ordinal)
            && method.DeclaringTypeName?.StartsWith(GeneratedNamespace, StringComparison.Ordinal) != true;
    }

    // The compiler moves the body of an async method or of a lambda into another: Type+<Method>d__1.MoveNext.
    private static string NameOf(DiagnosticMethodInfo method)
    {
        var type = method.DeclaringTypeName ?? string.Empty;
        var name = method.Name;
        var nested = type.IndexOf('+', StringComparison.Ordinal);
        if (nested >= 0)
        {
            name = Between(type) ?? name;
            type = type[..nested];
        }

        return $"{type}.{Between(name) ?? name}";
    }

    private static string? Between(string name)
    {
        var begin = name.LastIndexOf('<');
        var end = name.IndexOf('>', begin + 1);
        return begin >= 0 && end > begin + 1 ? name[(begin + 1)..end] : null;
    }
}
