using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <summary>
/// What was found wrong while a declaration was read. The generator only asks whether there are errors; the analyzers
/// report the findings, so that locations never enter the pipeline.
/// </summary>
internal sealed class Findings
{
    private List<Diagnostic>? _diagnostics;

    internal Findings()
    {
    }

    /// <summary>Continues other findings, which stay as they are.</summary>
    internal Findings(Findings others)
    {
        HasErrors = others.HasErrors;
        _diagnostics = others._diagnostics is null ? null : [.. others._diagnostics];
    }

    internal bool HasErrors { get; private set; }

    internal IReadOnlyList<Diagnostic> Diagnostics => (IReadOnlyList<Diagnostic>?)_diagnostics ?? [];

    internal void Add(DiagnosticDescriptor rule, ISymbol at, params string[] arguments)
        => Add(rule, at.Locations.Length > 0 ? at.Locations[0] : Location.None, arguments);

    /// <summary>Adds a finding at an attribute, or at a symbol where the attribute has no source.</summary>
    internal void Add(DiagnosticDescriptor rule, AttributeData? at, ISymbol otherwise, params string[] arguments)
    {
        if (at?.ApplicationSyntaxReference is { } reference)
        {
            Add(rule, Location.Create(reference.SyntaxTree, reference.Span), arguments);
            return;
        }

        Add(rule, otherwise, arguments);
    }

    private void Add(DiagnosticDescriptor rule, Location location, string[] arguments)
    {
        HasErrors |= rule.DefaultSeverity == DiagnosticSeverity.Error;
        (_diagnostics ??= []).Add(Diagnostic.Create(rule, location, arguments));
    }
}
