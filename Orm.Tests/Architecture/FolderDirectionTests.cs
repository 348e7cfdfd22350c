using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>
/// A folder uses only what stands below it in <see cref="RoomOrder"/>. What counts is where a name's declaration
/// stands, as the compiler resolves it, so that neither a namespace nor an alias can hide a dependency.
/// </summary>
public sealed class FolderDirectionTests
{
    private static readonly RoomOrder s_order = new("P", "Low", "Low/High", "Front/Low") { FacadeRooms = ["Front"] };

    [Fact]
    public void Runtime_folders_use_only_folders_below_them() => AssertDirection(RoomOrder.Runtime);

    [Fact]
    public void Engine_folders_use_only_folders_below_them() => AssertDirection(RoomOrder.Engine);

    [Theory]
    [InlineData("P/Low/A.cs", 0)]
    [InlineData("P/Low/Deep/A.cs", 0)]
    [InlineData("P/Low/High/A.cs", 1)]
    [InlineData("P/Facade.cs", 3)]
    [InlineData("P/Front/A.cs", 3)]
    [InlineData("P/Front/Low/A.cs", 2)]
    [InlineData("P/AbsentException.cs", 0)]
    [InlineData("P/Cellar/A.cs", null)]
    public void A_file_is_as_high_as_its_innermost_room(string file, int? height) =>
        Assert.Equal(height, s_order.HeightOf(file));

    [Fact]
    public void A_name_from_a_higher_folder_is_reported_with_both_places()
    {
        var order = new RoomOrder("P", "Low", "High");
        var low = CSharpSyntaxTree.ParseText("class A { B Field; }", path: "P/Low/A.cs");
        var high = CSharpSyntaxTree.ParseText("class B { A Field; }", path: "P/High/B.cs");

        var violations = Find(order, CSharpCompilation.Create("P", [low, high]));

        Assert.Equal("P/Low/A.cs(1): Low/ uses B, which is declared in High/ (P/High/B.cs)", Assert.Single(violations));
    }

    private static void AssertDirection(RoomOrder order)
    {
        var homeless = SourceCode.TreesUnder(order.Project)
            .Where(tree => order.HeightOf(tree.FilePath) is null)
            .Select(tree => $"{tree.FilePath}: its folder has no place in RoomOrder.{order.Project}");
        Violations.AssertNone(homeless.Concat(Find(order, SourceCode.Compile(order.Project))));
    }

    private static List<string> Find(RoomOrder order, CSharpCompilation compilation)
    {
        var violations = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath.Length > 0 && order.HeightOf(tree.FilePath) is { } height)
            {
                AddViolations(order, height, compilation.GetSemanticModel(tree), violations);
            }
        }

        return violations;
    }

    /// <summary>Reports the first name of each folder that stands too high for this file.</summary>
    private static void AddViolations(RoomOrder order, int height, SemanticModel model, List<string> violations)
    {
        var reported = new HashSet<int>();
        foreach (var name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (LowestDeclaration(order, model.GetSymbolInfo(name).Symbol) is var (file, declared)
                && declared > height
                && reported.Add(declared))
            {
                var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                violations.Add($"{model.SyntaxTree.FilePath}({line}): {order.NameOf(height)} uses {name.Identifier}, "
                               + $"which is declared in {order.NameOf(declared)} ({file})");
            }
        }
    }

    /// <summary>Where a symbol is declared; a partial type is as low as the lowest of its parts.</summary>
    private static (string File, int Height)? LowestDeclaration(RoomOrder order, ISymbol? symbol)
    {
        (string, int)? lowest = null;
        foreach (var declaration in symbol?.DeclaringSyntaxReferences ?? [])
        {
            var file = declaration.SyntaxTree.FilePath;
            if (symbol is not INamespaceSymbol
                && file.Length > 0
                && order.HeightOf(file) is { } height
                && (lowest is null || height < lowest.Value.Item2))
            {
                lowest = (file, height);
            }
        }

        return lowest;
    }
}
