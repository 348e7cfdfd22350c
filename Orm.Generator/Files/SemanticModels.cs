using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Files;

/// <summary>The compiler's answers about a file.</summary>
internal static class SemanticModels
{
    private static readonly Lazy<bool> CanLeaveOut = new(() => Enum.IsDefined(
        typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SemanticModelOptions") ?? typeof(Nothing),
        "DisableNullableAnalysis"));

    private enum Nothing;

    /// <summary>
    /// A model that does not follow where null can flow, which is a third of what binding a query costs. Types have no
    /// annotations then that the compiler would have concluded; those that are declared stand.
    /// </summary>
    internal static SemanticModel WithoutNullableFlow(Compilation compilation, SyntaxTree tree)
        => CanLeaveOut.Value ? LeaveOut(compilation, tree) : Of(compilation, tree);

    /// <summary>The model.</summary>
    internal static SemanticModel Of(Compilation compilation, SyntaxTree tree)
#pragma warning disable RS1030 // The pipeline starts from the compilation: one step remembers all files (ReadFiles).
        => compilation.GetSemanticModel(tree);

    // The compilers that have it today call it an experiment: where it is gone, this method must never be compiled.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SemanticModel LeaveOut(Compilation compilation, SyntaxTree tree)
#pragma warning disable RSEXPERIMENTAL001
        => compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001, RS1030
}
