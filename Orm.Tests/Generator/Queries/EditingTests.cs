using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Whatever is edited, the generator writes what it would write for the same program if it had never seen another
/// state of it: what it remembers saves time and nothing else.
/// </summary>
public sealed class EditingTests
{
    // The same in every run, so that what fails once fails again.
    private readonly Random _random = new(20_27);
    private readonly EditedProgram _program = new();
    private readonly List<string> _edits = [];
    private int _states;

    [Fact]
    public void Every_edit_of_one_place_and_back()
    {
        var compilation = Create("edited");
        var run = GeneratorRun.Of(compilation);
        Assert.Empty(run.Output.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        Assert.True(Interception.Calls(run).Count >= 15, string.Join('\n', Interception.Calls(run)));
        for (var place = 0; place < _program.Places; place++)
        {
            for (var text = 0; text < 2; text++)
            {
                compilation = Edit(compilation, place, by: 0);
                run = run.Again(compilation);
                Check(run);
            }
        }
    }

    // Which calls of a member are looked at follows from what the whole program calls its sets.
    [Fact]
    public void A_word_becomes_the_name_of_a_set_while_the_file_that_says_it_is_edited()
    {
        var compilation = Create("named");
        var run = GeneratorRun.Of(compilation);
        foreach (var text in new[] { "TakeAll", "2024", "TakeAll", "2024" })
        {
            compilation = Edit(compilation, _program.PlaceOf(text), by: 0);
            if (text == "2024")
            {
                run = run.Again(compilation);
                Check(run);
            }
        }
    }

    [Fact]
    public void Random_edits_of_several_places()
    {
        var compilation = Create("random");
        var run = GeneratorRun.Of(compilation);
        for (var i = 0; i < 60; i++)
        {
            for (var edits = _random.Next(1, 4); edits > 0; edits--)
            {
                compilation = Edit(compilation, _random.Next(_program.Places), _random.Next(3));
            }

            run = run.Again(compilation);
            Check(run);
        }
    }

    private CSharpCompilation Edit(CSharpCompilation compilation, int place, int by)
    {
        var (file, edit) = _program.Edit(place, by);
        _edits.Add(edit);
        var old = compilation.SyntaxTrees.Single(
            tree => Path.GetFileName(tree.FilePath) == EditedProgram.NameOf(file));
        return compilation.ReplaceSyntaxTree(old, Compilations.Parse(_program.TextOf(file), old.FilePath));
    }

    // Files of other directories are others to whatever remembers them; no text that is written shows it.
    private CSharpCompilation Create(string directory)
    {
        var files = Enumerable.Range(0, EditedProgram.Files).Select(
            file => Compilations.Parse(_program.TextOf(file), $"{directory}/{EditedProgram.NameOf(file)}"));
        return Compilations.Create().AddSyntaxTrees([.. files]);
    }

    private void Check(GeneratorRun edited)
    {
        var fresh = GeneratorRun.Of(Create($"state{_states++}"));
        var differences = Differences(Sources(fresh), Sources(edited)).ToList();
        Assert.True(
            differences.Count == 0,
            $"After\n{string.Join('\n', _edits)}\n\n{string.Join("\n\n", differences)}");
    }

    private static IEnumerable<string> Differences(
        Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        foreach (var name in expected.Keys.Union(actual.Keys))
        {
            var (left, right) = (expected.GetValueOrDefault(name), actual.GetValueOrDefault(name));
            if (left != right)
            {
                yield return $"{name}, expected:\n{left}\nbut was:\n{right}";
            }
        }
    }

    private static Dictionary<string, string> Sources(GeneratorRun run)
    {
        Assert.Empty(run.Result.Diagnostics);
        return run.Result.GeneratedSources.ToDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }
}
