extern alias generator;

using generator::Orm.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Editing;

/// <summary>
/// What the generator costs while somebody types in a large program: the time of one run of the compiler's generator
/// driver over what an edit changed. Parsing the edited file is not the generator's; all that the driver does is
/// counted as if it were. Times are the processor's, of all threads, so that other programs matter less.
/// </summary>
/// <remarks>
/// The compiler comes to this process as IL, and an editor's has run for a while: each workload is repeated until the
/// just-in-time compiler, which works on threads of its own and would be counted, has nothing left to do. Measured at
/// once, a keystroke takes four times as long, and what takes the time is the compilation of the compiler.
/// </remarks>
internal static class GeneratorSuite
{
    private const string Name = "generator";
    private const double KeystrokeGoal = 10_000_000;
    private const double DeclarationGoal = 500_000_000;

    public static int Run(BenchmarkOptions options)
    {
        var edited = new Editing();
        (string Workload, double Goal, Action<EditedProgram> Edit)[] edits =
        [
            ("keystroke in a query", KeystrokeGoal, program => program.TypeInQuery()),
            ("keystroke in a method", KeystrokeGoal, program => program.TypeInBody()),
            ("new method beside queries", DeclarationGoal, program => program.DeclareMethod()),
            ("new property of an entity", DeclarationGoal, program => program.DeclareProperty()),
            ("new global using", DeclarationGoal, program => program.DeclareUsing()),
        ];
        var measurements = new List<Measurement>();
        foreach (var (workload, goal, edit) in edits.Where(edit => options.Selects(edit.Workload)))
        {
            Console.Error.WriteLine($"{workload} ...");
            measurements.Add(edited.Measure(workload, goal, edit, options));
        }

        Results.Report(measurements, options);
        return 0;
    }

    /// <summary>One program, edited on and on; the driver remembers what it did for the state before.</summary>
    private sealed class Editing
    {
        private readonly EditedProgram _program = new();
        private GeneratorDriver _driver;

        internal Editing()
        {
            _driver = CSharpGeneratorDriver.Create(
                [new OrmGenerator().AsSourceGenerator()], parseOptions: _program.Options);
            var started = Environment.CpuUsage.TotalTime;
            _driver = _driver.RunGenerators(_program.Compilation);
            var elapsed = Environment.CpuUsage.TotalTime - started;
            var files = _driver.GetRunResult().GeneratedTrees.Length;
            Console.Error.WriteLine(FormattableString.Invariant(
                $"The first run took {elapsed.TotalMilliseconds:0} ms and wrote {files} files."));
        }

        internal Measurement Measure(
            string workload, double goal, Action<EditedProgram> edit, BenchmarkOptions options)
        {
            var times = new double[options.Rounds];
            var bytes = new double[options.Rounds];
            JustInTime.Finish(
                () =>
                {
                    edit(_program);
                    _driver = _driver.RunGenerators(_program.Compilation);
                },
                options.WarmUp);
            for (var round = 0; round < options.Rounds; round++)
            {
                edit(_program);
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var started = Environment.CpuUsage.TotalTime;
                _driver = _driver.RunGenerators(_program.Compilation);
                var elapsed = Environment.CpuUsage.TotalTime - started;
                times[round] = elapsed.TotalNanoseconds;
                bytes[round] = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }

            Array.Sort(times);
            Array.Sort(bytes);
            var median = times[times.Length / 2];
            return new Measurement(Name, workload, "Orm", 1, median, bytes[bytes.Length / 2], 0)
            {
                Quartiles = (times[times.Length / 4] / median, times[times.Length * 3 / 4] / median),
                NanosecondGoal = goal,
            };
        }
    }
}
