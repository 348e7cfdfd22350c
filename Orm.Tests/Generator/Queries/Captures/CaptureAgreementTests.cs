using System.Reflection;
using System.Text.Json;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries.Captures;

/// <summary>
/// Whatever a query captures and however it is written, it gives the same answer with the same SQL whether it is
/// intercepted or not: each program here is built twice, and all of its cases run in both.
/// </summary>
public sealed class CaptureAgreementTests
{
    [Theory]
    [MemberData(nameof(CaptureCases.Files), MemberType = typeof(CaptureCases))]
    public async Task Intercepted_or_not_a_case_is_the_same(string name, string file)
    {
        var intercepted = new Built(name, file, isIntercepted: true);
        var plain = new Built(name, file, isIntercepted: false);
        var cases = intercepted.Cases.ToList();
        Assert.NotEmpty(cases);
        var differences = new List<string>();

        // The first call of a place finds out where values stand, and others go there: both have to be right.
        foreach (var method in cases.Concat(cases))
        {
            var expected = await plain.Run(method);
            var found = await intercepted.Run(method);
            if (found != expected)
            {
                differences.Add($"{expected}\n--- intercepted:\n{found}\n");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private sealed class Built
    {
        private readonly Assembly _assembly;

        internal Built(string name, string file, bool isIntercepted)
        {
            var compilation = Compilations.Create(CaptureProgram.Model, CaptureProgram.Usings + file)
                .WithAssemblyName(name);
            _assembly = new LoadedProgram().Load(compilation, isIntercepted);
        }

        internal IEnumerable<string> Cases => _assembly.GetType("Cases", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(method => method.Name);

        internal async Task<string> Run(string method)
        {
            var statements = new StatementRecorder();
            using var db = LoadedProgram.Connect(_assembly.GetType("App.Db")!, statements);
            LoadedProgram.Call(_assembly, "App.Seed", "Fill", db);
            var before = statements.Texts.Count;
            string answer;
            try
            {
                var result = LoadedProgram.Call(_assembly, "Cases", method, db);
                if (result is Task task)
                {
                    await task;
                    result = task.GetType().GetProperty("Result")!.GetValue(task);
                }

                answer = JsonSerializer.Serialize(result);
            }
            catch (Exception error)
            {
                answer = $"{error.GetType().Name}: {error.Message}";
            }

            return string.Join('\n', statements.Texts.Skip(before).Prepend(answer).Prepend(method));
        }
    }
}
